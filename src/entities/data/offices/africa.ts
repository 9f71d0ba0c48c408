import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'ZAF', office: 'head-of-state', role: 'President of South Africa', holders: [
    ['Jacob Zuma', 'm', '2009-05-09', '2018-02-14'],
    ['Cyril Ramaphosa', 'm', '2018-02-15'],
  ] },
  { country: 'ZAF', office: 'foreign-minister', role: 'Foreign Minister of South Africa', organisation: 'dirco', holders: [
    ['Maite Nkoana-Mashabane', 'f', '2009-05-11'],
    ['Lindiwe Sisulu', 'f', '2018-02-27'],
    ['Naledi Pandor', 'f', '2019-05-30', '2024-06-19'],
    ['Ronald Lamola', 'm', '2024-07-03'],
  ] },
  { country: 'ZAF', office: 'trade-minister', role: 'Trade Minister of South Africa', holders: [
    ['Rob Davies', 'm', '2009-05-11'],
    ['Ebrahim Patel', 'm', '2019-05-30', '2024-06-19'],
    ['Parks Tau', 'm', '2024-07-03'],
  ] },
  { country: 'ZAF', office: 'spokesperson', role: 'Spokesman of the President of South Africa', holders: [['Vincent Magwenya', 'm', '2022-06']] },
  { country: 'NGA', office: 'head-of-state', role: 'President of Nigeria', holders: [
    ['Goodluck Jonathan', 'm', '2010-05-06'],
    ['Muhammadu Buhari', 'm', '2015-05-29'],
    ['Bola Tinubu', 'm', '2023-05-29'],
  ] },
  { country: 'NGA', office: 'foreign-minister', role: 'Foreign Minister of Nigeria', holders: [
    ['Geoffrey Onyeama', 'm', '2015-11-11', '2023-05-29'],
    ['Yusuf Tuggar', 'm', '2023-08-21'],
  ] },
  { country: 'KEN', office: 'head-of-state', role: 'President of Kenya', holders: [
    ['Uhuru Kenyatta', 'm', '2013-04-09'],
    ['William Ruto', 'm', '2022-09-13'],
  ] },
  { country: 'KEN', office: 'foreign-minister', role: 'Foreign Minister of Kenya', holders: [
    ['Amina Mohamed', 'f', '2013-05-20'],
    ['Monica Juma', 'f', '2018-02-16'],
    ['Raychelle Omamo', 'f', '2020-01-14'],
    ['Alfred Mutua', 'm', '2022-10-27'],
    ['Musalia Mudavadi', 'm', '2023-10-05'],
  ] },
  { country: 'KEN', office: 'party-leader', role: 'Leader of the Opposition of Kenya', holders: [['Raila Odinga', 'm', '2013', '2025-10-15']] },
  { country: 'ETH', office: 'head-of-government', role: 'Prime Minister of Ethiopia', holders: [
    ['Hailemariam Desalegn', 'm', '2012-09-21'],
    ['Abiy Ahmed', 'm', '2018-04-02'],
  ] },
  { country: 'ETH', office: 'head-of-state', role: 'President of Ethiopia', holders: [
    ['Mulatu Teshome', 'm', '2013-10-07'],
    ['Sahle-Work Zewde', 'f', '2018-10-25'],
    ['Taye Atske Selassie', 'm', '2024-10-07'],
  ] },
  { country: 'ETH', office: 'foreign-minister', role: 'Foreign Minister of Ethiopia', holders: [
    ['Workneh Gebeyehu', 'm', '2016-11-01', '2019-03-07'],
    ['Gedu Andargachew', 'm', '2019-04-18'],
    ['Demeke Mekonnen', 'm', '2020-11-08'],
    ['Taye Atske Selassie', 'm', '2024-02-08'],
    ['Gedion Timothewos', 'm', '2024-10-18'],
  ] },
  { country: 'ETH', office: 'head-of-organisation', role: 'Chairman of the Tigray People’s Liberation Front', organisation: 'tplf', holders: [['Debretsion Gebremichael', 'm', '2017-11']] },
  { country: 'ETH', office: 'other', role: 'President of the interim administration of Tigray', holders: [
    ['Getachew Reda', 'm', '2023-03-23'],
    ['Tadesse Werede', 'm', '2025-04-08'],
  ] },
  { country: 'ETH', office: 'negotiator', role: 'Spokesman and negotiator of the Tigray People’s Liberation Front', organisation: 'tplf', holders: [['Getachew Reda', 'm', '2020-11', '2023-03-23']] },
  { country: 'ETH', office: 'negotiator', role: 'Chief negotiator of the Government of Ethiopia', holders: [['Redwan Hussien', 'm', '2022-10', '2022-12']] },
  { country: 'ERI', office: 'head-of-state', role: 'President of Eritrea', holders: [['Isaias Afwerki', 'm', '1993-05-24']] },
  { country: 'ERI', office: 'foreign-minister', role: 'Foreign Minister of Eritrea', holders: [['Osman Saleh', 'm', '2007-04']] },
  { country: 'DJI', office: 'head-of-state', role: 'President of Djibouti', holders: [['Ismail Omar Guelleh', 'm', '1999-05-08']] },
  { country: 'SOM', office: 'head-of-state', role: 'President of Somalia', holders: [
    ['Hassan Sheikh Mohamud', 'm', '2012-09-16'],
    ['Mohamed Abdullahi Mohamed', 'm', '2017-02-16'],
    ['Hassan Sheikh Mohamud', 'm', '2022-05-23'],
  ] },
  { country: 'SOM', office: 'head-of-government', role: 'Prime Minister of Somalia', holders: [
    ['Omar Abdirashid Ali Sharmarke', 'm', '2014-12-24'],
    ['Hassan Ali Khaire', 'm', '2017-03-01', '2020-07-25'],
    ['Mohamed Hussein Roble', 'm', '2020-09-23'],
    ['Hamza Abdi Barre', 'm', '2022-06-25'],
  ] },
  { country: 'SOM', office: 'other', role: 'President of Somaliland', holders: [
    ['Ahmed Mohamed Mohamoud', 'm', '2010-07-27'],
    ['Muse Bihi Abdi', 'm', '2017-12-13'],
    ['Abdirahman Mohamed Abdullahi', 'm', '2024-12-12'],
  ] },
  { country: 'SDN', office: 'head-of-state', role: 'President of Sudan', holders: [['Omar al-Bashir', 'm', '1993-10-16', '2019-04-11']] },
  { country: 'SDN', office: 'head-of-state', role: 'Chairman of the Sovereignty Council of Sudan', organisation: 'sovereignty-council', holders: [['Abdel Fattah al-Burhan', 'm', '2019-08-21']] },
  { country: 'SDN', office: 'military-chief', role: 'Commander of the Sudanese Armed Forces', organisation: 'saf', holders: [['Abdel Fattah al-Burhan', 'm', '2019-04-12']] },
  { country: 'SDN', office: 'head-of-government', role: 'Prime Minister of Sudan', holders: [
    ['Abdalla Hamdok', 'm', '2019-08-21', '2022-01-02'],
    ['Osman Hussein', 'm', '2022-01-19'],
    ['Kamil Idris', 'm', '2025-05-31'],
  ] },
  { country: 'SDN', office: 'head-of-organisation', role: 'Commander of the Rapid Support Forces', organisation: 'rsf', holders: [['Mohamed Hamdan Dagalo', 'm', '2013']] },
  { country: 'SSD', office: 'head-of-state', role: 'President of South Sudan', holders: [['Salva Kiir', 'm', '2011-07-09']] },
  { country: 'SSD', office: 'deputy-head', role: 'First Vice President of South Sudan', holders: [
    ['Riek Machar', 'm', '2016-04-26', '2016-07-23'],
    ['Taban Deng Gai', 'm', '2016-07-26'],
    ['Riek Machar', 'm', '2020-02-22', '2025-09-11'],
  ] },
  { country: 'UGA', office: 'head-of-state', role: 'President of Uganda', holders: [['Yoweri Museveni', 'm', '1986-01-29']] },
  { country: 'UGA', office: 'military-chief', role: 'Chief of Defence Forces of Uganda', holders: [['Muhoozi Kainerugaba', 'm', '2024-03-21']] },
  { country: 'RWA', office: 'head-of-state', role: 'President of Rwanda', holders: [['Paul Kagame', 'm', '2000-04-22']] },
  { country: 'RWA', office: 'head-of-government', role: 'Prime Minister of Rwanda', holders: [
    ['Anastase Murekezi', 'm', '2014-07-24'],
    ['Édouard Ngirente', 'm', '2017-08-30'],
    ['Justin Nsengiyumva', 'm', '2025-07-23'],
  ] },
  { country: 'RWA', office: 'foreign-minister', role: 'Foreign Minister of Rwanda', holders: [
    ['Louise Mushikiwabo', 'f', '2009-12', '2018-10-18'],
    ['Richard Sezibera', 'm', '2018-10-18'],
    ['Vincent Biruta', 'm', '2019-11-04'],
    ['Olivier Nduhungirehe', 'm', '2024-06-12'],
  ] },
  { country: 'RWA', office: 'spokesperson', role: 'Spokesperson of the Government of Rwanda', holders: [['Yolande Makolo', 'f', '2021-07']] },
  { country: 'BDI', office: 'head-of-state', role: 'President of Burundi', holders: [
    ['Pierre Nkurunziza', 'm', '2005-08-26', '2020-06-08'],
    ['Évariste Ndayishimiye', 'm', '2020-06-18'],
  ] },
  { country: 'COD', office: 'head-of-state', role: 'President of the Democratic Republic of the Congo', holders: [
    ['Joseph Kabila', 'm', '2001-01-17'],
    ['Félix Tshisekedi', 'm', '2019-01-24'],
  ] },
  { country: 'COD', office: 'head-of-government', role: 'Prime Minister of the Democratic Republic of the Congo', holders: [
    ['Augustin Matata Ponyo', 'm', '2012-04-18'],
    ['Samy Badibanga', 'm', '2016-11-17'],
    ['Bruno Tshibala', 'm', '2017-04-07'],
    ['Sylvestre Ilunga', 'm', '2019-05-20'],
    ['Jean-Michel Sama Lukonde', 'm', '2021-02-15'],
    ['Judith Suminwa', 'f', '2024-06-12'],
  ] },
  { country: 'COD', office: 'foreign-minister', role: 'Foreign Minister of the Democratic Republic of the Congo', holders: [
    ['Christophe Lutundula', 'm', '2021-04-12'],
    ['Thérèse Kayikwamba Wagner', 'f', '2024-06-12'],
  ] },
  { country: 'COD', office: 'spokesperson', role: 'Spokesman of the Government of the Democratic Republic of the Congo', holders: [['Patrick Muyaya', 'm', '2021-04-12']] },
  { country: 'COD', office: 'head-of-organisation', role: 'Leader of the Congo River Alliance', organisation: 'afc', holders: [['Corneille Nangaa', 'm', '2023-12-15']] },
  { country: 'COD', office: 'head-of-organisation', role: 'President of M23', organisation: 'm23', holders: [['Bertrand Bisimwa', 'm', '2013-03']] },
  { country: 'COD', office: 'spokesperson', role: 'Spokesman of M23', organisation: 'm23', single: false, holders: [
    ['Lawrence Kanyuka', 'm', '2022', null],
    ['Willy Ngoma', 'm', '2021', null],
  ] },
  { country: 'COD', office: 'military-chief', role: 'Military commander of M23', organisation: 'm23', holders: [['Sultani Makenga', 'm', '2012-05']] },
  { country: 'COG', office: 'head-of-state', role: 'President of the Republic of the Congo', holders: [['Denis Sassou Nguesso', 'm', '1997-10-25']] },
  { country: 'COG', office: 'head-of-government', role: 'Prime Minister of the Republic of the Congo', holders: [
    ['Clément Mouamba', 'm', '2016-04-24'],
    ['Anatole Collinet Makosso', 'm', '2021-05-12'],
  ] },
  { country: 'AGO', office: 'head-of-state', role: 'President of Angola', holders: [
    ['José Eduardo dos Santos', 'm', '1979-09-21'],
    ['João Lourenço', 'm', '2017-09-26'],
  ] },
  { country: 'AGO', office: 'foreign-minister', role: 'Foreign Minister of Angola', holders: [['Téte António', 'm', '2020-04']] },
  { country: 'MOZ', office: 'head-of-state', role: 'President of Mozambique', holders: [
    ['Armando Guebuza', 'm', '2005-02-02'],
    ['Filipe Nyusi', 'm', '2015-01-15'],
    ['Daniel Chapo', 'm', '2025-01-15'],
  ] },
  { country: 'ZWE', office: 'head-of-state', role: 'President of Zimbabwe', holders: [
    ['Robert Mugabe', 'm', '1987-12-31', '2017-11-21'],
    ['Emmerson Mnangagwa', 'm', '2017-11-24'],
  ] },
  { country: 'ZMB', office: 'head-of-state', role: 'President of Zambia', holders: [
    ['Michael Sata', 'm', '2011-09-23', '2014-10-28'],
    ['Edgar Lungu', 'm', '2015-01-25'],
    ['Hakainde Hichilema', 'm', '2021-08-24'],
  ] },
  { country: 'MWI', office: 'head-of-state', role: 'President of Malawi', holders: [
    ['Joyce Banda', 'f', '2012-04-07'],
    ['Peter Mutharika', 'm', '2014-05-31'],
    ['Lazarus Chakwera', 'm', '2020-06-28'],
    ['Peter Mutharika', 'm', '2025-10-04'],
  ] },
  { country: 'TZA', office: 'head-of-state', role: 'President of Tanzania', holders: [
    ['Jakaya Kikwete', 'm', '2005-12-21'],
    ['John Magufuli', 'm', '2015-11-05', '2021-03-17'],
    ['Samia Suluhu Hassan', 'f', '2021-03-19'],
  ] },
  { country: 'BWA', office: 'head-of-state', role: 'President of Botswana', holders: [
    ['Ian Khama', 'm', '2008-04-01'],
    ['Mokgweetsi Masisi', 'm', '2018-04-01'],
    ['Duma Boko', 'm', '2024-11-01'],
  ] },
  { country: 'NAM', office: 'head-of-state', role: 'President of Namibia', holders: [
    ['Hifikepunye Pohamba', 'm', '2005-03-21'],
    ['Hage Geingob', 'm', '2015-03-21', '2024-02-04'],
    ['Nangolo Mbumba', 'm', '2024-02-04'],
    ['Netumbo Nandi-Ndaitwah', 'f', '2025-03-21'],
  ] },
  { country: 'LSO', office: 'head-of-government', role: 'Prime Minister of Lesotho', holders: [
    ['Tom Thabane', 'm', '2012-06-08'],
    ['Pakalitha Mosisili', 'm', '2015-03-17'],
    ['Tom Thabane', 'm', '2017-06-16'],
    ['Moeketsi Majoro', 'm', '2020-05-20'],
    ['Sam Matekane', 'm', '2022-10-28'],
  ] },
  { country: 'SWZ', office: 'head-of-state', role: 'King of Eswatini', holders: [['Mswati III', 'm', '1986-04-25']] },
  { country: 'MDG', office: 'head-of-state', role: 'President of Madagascar', holders: [
    ['Hery Rajaonarimampianina', 'm', '2014-01-25', '2018-09-07'],
    ['Andry Rajoelina', 'm', '2019-01-19', '2025-10-14'],
    ['Michael Randrianirina', 'm', '2025-10-17'],
  ] },
  { country: 'MUS', office: 'head-of-government', role: 'Prime Minister of Mauritius', holders: [
    ['Navin Ramgoolam', 'm', '2005-07-05'],
    ['Anerood Jugnauth', 'm', '2014-12-17'],
    ['Pravind Jugnauth', 'm', '2017-01-23'],
    ['Navin Ramgoolam', 'm', '2024-11-13'],
  ] },
  { country: 'SYC', office: 'head-of-state', role: 'President of Seychelles', holders: [
    ['James Michel', 'm', '2004-04-14'],
    ['Danny Faure', 'm', '2016-10-16'],
    ['Wavel Ramkalawan', 'm', '2020-10-26'],
    ['Patrick Herminie', 'm', '2025-10-26'],
  ] },
  { country: 'COM', office: 'head-of-state', role: 'President of the Comoros', holders: [
    ['Ikililou Dhoinine', 'm', '2011-05-26'],
    ['Azali Assoumani', 'm', '2016-05-26'],
  ] },
  { country: 'GHA', office: 'head-of-state', role: 'President of Ghana', holders: [
    ['John Mahama', 'm', '2012-07-24'],
    ['Nana Akufo-Addo', 'm', '2017-01-07'],
    ['John Mahama', 'm', '2025-01-07'],
  ] },
  { country: 'CIV', office: 'head-of-state', role: 'President of Ivory Coast', holders: [['Alassane Ouattara', 'm', '2010-12-04']] },
  { country: 'SEN', office: 'head-of-state', role: 'President of Senegal', holders: [
    ['Macky Sall', 'm', '2012-04-02'],
    ['Bassirou Diomaye Faye', 'm', '2024-04-02'],
  ] },
  { country: 'SEN', office: 'head-of-government', role: 'Prime Minister of Senegal', holders: [
    ['Mahammed Dionne', 'm', '2014-07-06', '2019-05-14'],
    ['Amadou Ba', 'm', '2022-09-17', '2024-03-06'],
    ['Sidiki Kaba', 'm', '2024-03-06'],
    ['Ousmane Sonko', 'm', '2024-04-02'],
  ] },
  { country: 'GMB', office: 'head-of-state', role: 'President of the Gambia', holders: [
    ['Yahya Jammeh', 'm', '1996-10-18'],
    ['Adama Barrow', 'm', '2017-01-19'],
  ] },
  { country: 'GIN', office: 'head-of-state', role: 'President of Guinea', holders: [
    ['Alpha Condé', 'm', '2010-12-21', '2021-09-05'],
    ['Mamady Doumbouya', 'm', '2021-10-01'],
  ] },
  { country: 'GNB', office: 'head-of-state', role: 'President of Guinea-Bissau', holders: [
    ['José Mário Vaz', 'm', '2014-06-23'],
    ['Umaro Sissoco Embaló', 'm', '2020-02-27', '2025-11-26'],
    ["Horta N'Tam", 'm', '2025-11-27'],
  ] },
  { country: 'SLE', office: 'head-of-state', role: 'President of Sierra Leone', holders: [
    ['Ernest Bai Koroma', 'm', '2007-09-17'],
    ['Julius Maada Bio', 'm', '2018-04-04'],
  ] },
  { country: 'LBR', office: 'head-of-state', role: 'President of Liberia', holders: [
    ['Ellen Johnson Sirleaf', 'f', '2006-01-16'],
    ['George Weah', 'm', '2018-01-22'],
    ['Joseph Boakai', 'm', '2024-01-22'],
  ] },
  { country: 'MLI', office: 'head-of-state', role: 'President of Mali', holders: [
    ['Ibrahim Boubacar Keïta', 'm', '2013-09-04', '2020-08-18'],
    ['Bah Ndaw', 'm', '2020-09-25', '2021-05-24'],
    ['Assimi Goïta', 'm', '2021-06-07'],
  ] },
  { country: 'MLI', office: 'head-of-government', role: 'Prime Minister of Mali', holders: [
    ['Choguel Maïga', 'm', '2021-06-07', '2024-11-20'],
    ['Abdoulaye Maïga', 'm', '2024-11-21'],
  ] },
  { country: 'MLI', office: 'foreign-minister', role: 'Foreign Minister of Mali', holders: [['Abdoulaye Diop', 'm', '2021-06-11']] },
  { country: 'BFA', office: 'head-of-state', role: 'President of Burkina Faso', holders: [
    ['Blaise Compaoré', 'm', '1987-10-15', '2014-10-31'],
    ['Michel Kafando', 'm', '2014-11-18'],
    ['Roch Marc Christian Kaboré', 'm', '2015-12-29', '2022-01-24'],
    ['Paul-Henri Damiba', 'm', '2022-01-24', '2022-09-30'],
    ['Ibrahim Traoré', 'm', '2022-09-30'],
  ] },
  { country: 'NER', office: 'head-of-state', role: 'President of Niger', holders: [
    ['Mahamadou Issoufou', 'm', '2011-04-07'],
    ['Mohamed Bazoum', 'm', '2021-04-02', '2023-07-26'],
    ['Abdourahamane Tchiani', 'm', '2023-07-28'],
  ] },
  { country: 'NER', office: 'head-of-government', role: 'Prime Minister of Niger', holders: [
    ['Brigi Rafini', 'm', '2011-04-07'],
    ['Ouhoumoudou Mahamadou', 'm', '2021-04-03', '2023-07-26'],
    ['Ali Lamine Zeine', 'm', '2023-08-09'],
  ] },
  { country: 'TCD', office: 'head-of-state', role: 'President of Chad', holders: [
    ['Idriss Déby', 'm', '1990-12-04', '2021-04-20'],
    ['Mahamat Déby', 'm', '2021-04-20'],
  ] },
  { country: 'CMR', office: 'head-of-state', role: 'President of Cameroon', holders: [['Paul Biya', 'm', '1982-11-06']] },
  { country: 'CMR', office: 'head-of-government', role: 'Prime Minister of Cameroon', holders: [
    ['Philémon Yang', 'm', '2009-06-30'],
    ['Joseph Ngute', 'm', '2019-01-04'],
  ] },
  { country: 'GAB', office: 'head-of-state', role: 'President of Gabon', holders: [
    ['Ali Bongo', 'm', '2009-10-16', '2023-08-30'],
    ['Brice Oligui Nguema', 'm', '2023-09-04'],
  ] },
  { country: 'GNQ', office: 'head-of-state', role: 'President of Equatorial Guinea', holders: [['Teodoro Obiang', 'm', '1979-08-03']] },
  { country: 'CAF', office: 'head-of-state', role: 'President of the Central African Republic', holders: [
    ['Catherine Samba-Panza', 'f', '2014-01-23'],
    ['Faustin-Archange Touadéra', 'm', '2016-03-30'],
  ] },
  { country: 'BEN', office: 'head-of-state', role: 'President of Benin', holders: [
    ['Thomas Boni Yayi', 'm', '2006-04-06'],
    ['Patrice Talon', 'm', '2016-04-06', '2026-05'],
  ] },
  { country: 'TGO', office: 'head-of-state', role: 'President of Togo', holders: [
    ['Faure Gnassingbé', 'm', '2005-05-04'],
    ['Jean-Lucien Savi de Tové', 'm', '2025-05-03'],
  ] },
  { country: 'TGO', office: 'head-of-government', role: 'President of the Council of Ministers of Togo', holders: [['Faure Gnassingbé', 'm', '2025-05-03']] },
  { country: 'TGO', office: 'foreign-minister', role: 'Foreign Minister of Togo', holders: [['Robert Dussey', 'm', '2013-09-17']] },
  { country: 'CPV', office: 'head-of-government', role: 'Prime Minister of Cape Verde', holders: [
    ['José Maria Neves', 'm', '2001-02-01'],
    ['Ulisses Correia e Silva', 'm', '2016-04-22'],
  ] },
  { country: 'CPV', office: 'head-of-state', role: 'President of Cape Verde', holders: [
    ['Jorge Carlos Fonseca', 'm', '2011-09-09'],
    ['José Maria Neves', 'm', '2021-11-09'],
  ] },
  { country: 'STP', office: 'head-of-state', role: 'President of São Tomé and Príncipe', holders: [
    ['Manuel Pinto da Costa', 'm', '2011-09-03'],
    ['Evaristo Carvalho', 'm', '2016-09-03'],
    ['Carlos Vila Nova', 'm', '2021-10-02'],
  ] },
  { country: 'MRT', office: 'head-of-state', role: 'President of Mauritania', holders: [
    ['Mohamed Ould Abdel Aziz', 'm', '2009-08-05'],
    ['Mohamed Ould Ghazouani', 'm', '2019-08-01'],
  ] },
  { country: 'MAR', office: 'head-of-state', role: 'King of Morocco', holders: [['Mohammed VI', 'm', '1999-07-23']] },
  { country: 'MAR', office: 'head-of-government', role: 'Prime Minister of Morocco', holders: [
    ['Abdelilah Benkirane', 'm', '2011-11-29'],
    ['Saadeddine Othmani', 'm', '2017-04-05'],
    ['Aziz Akhannouch', 'm', '2021-10-07'],
  ] },
  { country: 'MAR', office: 'foreign-minister', role: 'Foreign Minister of Morocco', holders: [
    ['Salaheddine Mezouar', 'm', '2013-10-10'],
    ['Nasser Bourita', 'm', '2017-04-05'],
  ] },
  { country: 'ESH', office: 'head-of-state', role: 'President of the Sahrawi Arab Democratic Republic', organisation: 'polisario', holders: [
    ['Mohamed Abdelaziz', 'm', '1976-08-30', '2016-05-31'],
    ['Brahim Ghali', 'm', '2016-07-12'],
  ] },
  { country: 'DZA', office: 'head-of-state', role: 'President of Algeria', holders: [
    ['Abdelaziz Bouteflika', 'm', '1999-04-27', '2019-04-02'],
    ['Abdelmadjid Tebboune', 'm', '2019-12-19'],
  ] },
  { country: 'DZA', office: 'foreign-minister', role: 'Foreign Minister of Algeria', holders: [
    ['Ramtane Lamamra', 'm', '2021-07-07'],
    ['Ahmed Attaf', 'm', '2023-03-18'],
  ] },
  { country: 'TUN', office: 'head-of-state', role: 'President of Tunisia', holders: [
    ['Moncef Marzouki', 'm', '2011-12-13'],
    ['Beji Caid Essebsi', 'm', '2014-12-31', '2019-07-25'],
    ['Kais Saied', 'm', '2019-10-23'],
  ] },
  { country: 'LBY', office: 'head-of-government', role: 'Prime Minister of Libya', organisation: 'libya-gnu', holders: [
    ['Fayez al-Sarraj', 'm', '2016-03-30'],
    ['Abdul Hamid Dbeibah', 'm', '2021-03-15'],
  ] },
  { country: 'LBY', office: 'head-of-state', role: 'Chairman of the Presidential Council of Libya', holders: [
    ['Fayez al-Sarraj', 'm', '2016-03-30'],
    ['Mohamed al-Menfi', 'm', '2021-03-15'],
  ] },
  { country: 'LBY', office: 'head-of-organisation', role: 'Commander of the Libyan National Army', organisation: 'lna', holders: [['Khalifa Haftar', 'm', '2015-03-02']] },
  { country: 'LBY', office: 'legislature-speaker', role: 'Speaker of the House of Representatives of Libya', holders: [['Aguila Saleh', 'm', '2014-08-05']] },
]

export const AFRICA = tenuresOf(ROWS)
