import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of the United Nations', organisation: 'un', holders: [
    ['Ban Ki-moon', 'm', '2007-01-01'],
    ['António Guterres', 'm', '2017-01-01', '2026-12-31'],
  ] },
  { country: null, office: 'spokesperson', role: 'Spokesman of the Secretary-General of the United Nations', organisation: 'un', holders: [['Stéphane Dujarric', 'm', '2014-03-10']] },
  { country: null, office: 'deputy-head-of-organisation', role: 'Deputy Secretary-General of the United Nations', organisation: 'un', holders: [
    ['Jan Eliasson', 'm', '2012-07-01', '2016-12-31'],
    ['Amina J. Mohammed', 'f', '2017-02-28'],
  ] },
  { country: null, office: 'other', role: 'Under-Secretary-General of the United Nations for Political Affairs', organisation: 'un', holders: [
    ['Jeffrey Feltman', 'm', '2012-07-02', '2018-03-31'],
    ['Rosemary DiCarlo', 'f', '2018-04-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'United Nations Emergency Relief Coordinator', organisation: 'ocha', holders: [
    ["Stephen O'Brien", 'm', '2015-05-29'],
    ['Mark Lowcock', 'm', '2017-09-01'],
    ['Martin Griffiths', 'm', '2021-07-19', '2024-06-30'],
    ['Tom Fletcher', 'm', '2024-11-18'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'United Nations High Commissioner for Human Rights', organisation: 'ohchr', holders: [
    ["Zeid Ra'ad al-Hussein", 'm', '2014-09-01'],
    ['Michelle Bachelet', 'f', '2018-09-01', '2022-08-31'],
    ['Volker Türk', 'm', '2022-10-17'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'United Nations High Commissioner for Refugees', organisation: 'unhcr', holders: [
    ['António Guterres', 'm', '2005-06-15', '2015-12-31'],
    ['Filippo Grandi', 'm', '2016-01-01', '2025-12-31'],
    ['Barham Salih', 'm', '2026-01-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Commissioner-General of UNRWA', organisation: 'unrwa', holders: [
    ['Pierre Krähenbühl', 'm', '2014-03-30', '2019-11-06'],
    ['Philippe Lazzarini', 'm', '2020-03-18', '2026-03'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Executive Director of the World Food Programme', organisation: 'wfp', holders: [
    ['Ertharin Cousin', 'f', '2012-04-05'],
    ['David Beasley', 'm', '2017-04-04'],
    ['Cindy McCain', 'f', '2023-04-05'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Executive Director of UNICEF', organisation: 'unicef', holders: [
    ['Anthony Lake', 'm', '2010-05-01'],
    ['Henrietta Fore', 'f', '2018-01-01'],
    ['Catherine Russell', 'f', '2022-02-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Executive Secretary of UN Climate Change', organisation: 'unfccc', holders: [
    ['Christiana Figueres', 'f', '2010-07-01'],
    ['Patricia Espinosa', 'f', '2016-07-18', '2022-07'],
    ['Simon Stiell', 'm', '2022-08-15'],
  ] },
  { country: null, office: 'envoy', role: 'United Nations Special Envoy for Syria', organisation: 'un', about: ['SYR'], holders: [
    ['Staffan de Mistura', 'm', '2014-07-10', '2018-12-31'],
    ['Geir Pedersen', 'm', '2019-01-07', '2025-09'],
  ] },
  { country: null, office: 'envoy', role: 'United Nations Special Envoy for Yemen', organisation: 'un', about: ['YEM'], holders: [
    ['Ismail Ould Cheikh Ahmed', 'm', '2015-04-25', '2018-02-28'],
    ['Martin Griffiths', 'm', '2018-03-16', '2021-07'],
    ['Hans Grundberg', 'm', '2021-08-06'],
  ] },
  { country: null, office: 'envoy', role: 'Special Representative of the United Nations for Libya', organisation: 'unsmil', about: ['LBY'], holders: [
    ['Bernardino León', 'm', '2014-09-01', '2015-11'],
    ['Martin Kobler', 'm', '2015-11-17', '2017-06'],
    ['Ghassan Salamé', 'm', '2017-06-22', '2020-03-02'],
    ['Abdoulaye Bathily', 'm', '2022-09-25', '2024-05'],
    ['Hanna Tetteh', 'f', '2025-02-20'],
  ] },
  { country: null, office: 'envoy', role: 'Personal Envoy of the United Nations for Western Sahara', organisation: 'un', about: ['ESH', 'MAR'], holders: [
    ['Christopher Ross', 'm', '2009-01', '2017-04'],
    ['Horst Köhler', 'm', '2017-08', '2019-05-22'],
    ['Staffan de Mistura', 'm', '2021-11-01'],
  ] },
  { country: null, office: 'envoy', role: 'Personal Envoy of the United Nations for Sudan', organisation: 'un', about: ['SDN'], holders: [['Ramtane Lamamra', 'm', '2023-11-17', '2026-02']] },
  { country: null, office: 'envoy', role: 'United Nations Special Coordinator for the Middle East Peace Process', organisation: 'un', about: ['ISR', 'PSE'], holders: [
    ['Nickolay Mladenov', 'm', '2015-02-06', '2020-12-31'],
    ['Tor Wennesland', 'm', '2021-01-01', '2024-12'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Director General of the International Atomic Energy Agency', organisation: 'iaea', holders: [
    ['Yukiya Amano', 'm', '2009-12-01', '2019-07-18'],
    ['Rafael Grossi', 'm', '2019-12-03'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Director-General of the World Health Organization', organisation: 'who', holders: [
    ['Margaret Chan', 'f', '2007-01-04'],
    ['Tedros Adhanom Ghebreyesus', 'm', '2017-07-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Director-General of the World Trade Organization', organisation: 'wto', holders: [
    ['Roberto Azevêdo', 'm', '2013-09-01', '2020-08-31'],
    ['Ngozi Okonjo-Iweala', 'f', '2021-03-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Director-General of the International Labour Organization', organisation: 'ilo', holders: [
    ['Guy Ryder', 'm', '2012-10-01'],
    ['Gilbert Houngbo', 'm', '2022-10-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of the International Maritime Organization', organisation: 'imo', holders: [
    ['Kitack Lim', 'm', '2016-01-01'],
    ['Arsenio Dominguez', 'm', '2024-01-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Managing Director of the International Monetary Fund', organisation: 'imf', holders: [
    ['Christine Lagarde', 'f', '2011-07-05', '2019-09-12'],
    ['Kristalina Georgieva', 'f', '2019-10-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the World Bank', organisation: 'world-bank', holders: [
    ['Jim Yong Kim', 'm', '2012-07-01', '2019-01-31'],
    ['David Malpass', 'm', '2019-04-09'],
    ['Ajay Banga', 'm', '2023-06-02'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the European Commission', organisation: 'european-commission', holders: [
    ['José Manuel Barroso', 'm', '2004-11-22'],
    ['Jean-Claude Juncker', 'm', '2014-11-01'],
    ['Ursula von der Leyen', 'f', '2019-12-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the European Council', organisation: 'european-council', holders: [
    ['Herman Van Rompuy', 'm', '2009-12-01'],
    ['Donald Tusk', 'm', '2014-12-01'],
    ['Charles Michel', 'm', '2019-12-01'],
    ['António Costa', 'm', '2024-12-01'],
  ] },
  { country: null, office: 'foreign-minister', role: 'High Representative of the European Union for Foreign Affairs', organisation: 'eu', holders: [
    ['Catherine Ashton', 'f', '2009-12-01'],
    ['Federica Mogherini', 'f', '2014-11-01'],
    ['Josep Borrell', 'm', '2019-12-01'],
    ['Kaja Kallas', 'f', '2024-12-01'],
  ] },
  { country: null, office: 'trade-minister', role: 'European Commissioner for Trade', organisation: 'european-commission', holders: [
    ['Karel De Gucht', 'm', '2010-02-10'],
    ['Cecilia Malmström', 'f', '2014-11-01'],
    ['Phil Hogan', 'm', '2019-12-01', '2020-08-26'],
    ['Valdis Dombrovskis', 'm', '2020-10-12'],
    ['Maroš Šefčovič', 'm', '2024-12-01'],
  ] },
  { country: null, office: 'finance-minister', role: 'European Commissioner for Economy', organisation: 'european-commission', holders: [
    ['Pierre Moscovici', 'm', '2014-11-01'],
    ['Paolo Gentiloni', 'm', '2019-12-01'],
    ['Valdis Dombrovskis', 'm', '2024-12-01'],
  ] },
  { country: null, office: 'defence-minister', role: 'European Commissioner for Defence', organisation: 'european-commission', holders: [['Andrius Kubilius', 'm', '2024-12-01']] },
  { country: null, office: 'climate-minister', role: 'European Commissioner for Climate', organisation: 'european-commission', holders: [
    ['Frans Timmermans', 'm', '2019-12-01', '2023-08-22'],
    ['Wopke Hoekstra', 'm', '2023-10-06'],
  ] },
  { country: null, office: 'other', role: 'European Commissioner for Enlargement', organisation: 'european-commission', holders: [
    ['Johannes Hahn', 'm', '2014-11-01'],
    ['Olivér Várhelyi', 'm', '2019-12-01'],
    ['Marta Kos', 'f', '2024-12-01'],
  ] },
  { country: null, office: 'negotiator', role: 'Chief Brexit negotiator of the European Union', organisation: 'european-commission', about: ['GBR'], holders: [['Michel Barnier', 'm', '2016-10-01', '2021-03-31']] },
  { country: null, office: 'spokesperson', role: 'Chief spokesperson of the European Commission', organisation: 'european-commission', holders: [
    ['Margaritis Schinas', 'm', '2014-11-01', '2019-11-30'],
    ['Eric Mamer', 'm', '2019-12-01', '2024-12'],
    ['Paula Pinho', 'f', '2024-12'],
  ] },
  { country: null, office: 'spokesperson', role: 'Spokesman of the European Commission for Trade', organisation: 'european-commission', holders: [['Olof Gill', 'm', '2023']] },
  { country: null, office: 'spokesperson', role: 'Spokesperson of the European Union for Foreign Affairs', organisation: 'eeas', holders: [
    ['Peter Stano', 'm', '2019-12', '2024-11'],
    ['Anitta Hipper', 'f', '2024-12'],
  ] },
  { country: null, office: 'envoy', role: 'Special Representative of the European Union for the Belgrade-Pristina Dialogue', organisation: 'eu', about: ['SRB', 'XKX'], holders: [
    ['Miroslav Lajčák', 'm', '2020-04-02', '2025-01-31'],
    ['Peter Sørensen', 'm', '2025-02-01'],
  ] },
  { country: null, office: 'negotiator', role: 'Coordinator of the European Union for the Iran nuclear talks', organisation: 'eeas', about: ['IRN'], holders: [['Enrique Mora', 'm', '2020', '2025']] },
  { country: null, office: 'legislature-speaker', role: 'President of the European Parliament', organisation: 'european-parliament', holders: [
    ['Martin Schulz', 'm', '2012-01-17'],
    ['Antonio Tajani', 'm', '2017-01-17'],
    ['David Sassoli', 'm', '2019-07-03', '2022-01-11'],
    ['Roberta Metsola', 'f', '2022-01-18'],
  ] },
  { country: null, office: 'central-banker', role: 'President of the European Central Bank', organisation: 'ecb', holders: [
    ['Mario Draghi', 'm', '2011-11-01'],
    ['Christine Lagarde', 'f', '2019-11-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the Eurogroup', organisation: 'eurogroup', holders: [
    ['Jeroen Dijsselbloem', 'm', '2013-01-21'],
    ['Mário Centeno', 'm', '2018-01-13'],
    ['Paschal Donohoe', 'm', '2020-07-13', '2025-11'],
    ['Kyriakos Pierrakakis', 'm', '2025-12', null],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of NATO', organisation: 'nato', holders: [
    ['Anders Fogh Rasmussen', 'm', '2009-08-01'],
    ['Jens Stoltenberg', 'm', '2014-10-01'],
    ['Mark Rutte', 'm', '2024-10-01'],
  ] },
  { country: null, office: 'deputy-head-of-organisation', role: 'Deputy Secretary General of NATO', organisation: 'nato', holders: [
    ['Rose Gottemoeller', 'f', '2016-10', '2019-10'],
    ['Mircea Geoană', 'm', '2019-10-17', '2024-09-10'],
    ['Radmila Shekerinska', 'f', '2024-12'],
  ] },
  { country: null, office: 'spokesperson', role: 'Spokesperson of NATO', organisation: 'nato', holders: [
    ['Oana Lungescu', 'f', '2010-12', '2023-09'],
    ['Farah Dakhlallah', 'f', '2024-03', '2025'],
    ['Allison Hart', 'f', '2025', null],
  ] },
  { country: null, office: 'military-chief', role: 'Supreme Allied Commander Europe of NATO', organisation: 'nato', holders: [
    ['Philip Breedlove', 'm', '2013-05-13'],
    ['Curtis Scaparrotti', 'm', '2016-05-04'],
    ['Tod Wolters', 'm', '2019-05-03'],
    ['Christopher Cavoli', 'm', '2022-07-04'],
    ['Alexus Grynkewich', 'm', '2025-07-04'],
  ] },
  { country: null, office: 'military-chief', role: 'Chair of the Military Committee of NATO', organisation: 'nato', holders: [
    ['Rob Bauer', 'm', '2021-06-25'],
    ['Giuseppe Cavo Dragone', 'm', '2025-01-17'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the OSCE', organisation: 'osce', holders: [
    ['Lamberto Zannier', 'm', '2011-07-01'],
    ['Thomas Greminger', 'm', '2017-07-18', '2020-07-18'],
    ['Helga Schmid', 'f', '2020-12-04', '2024-09-03'],
    ['Feridun Sinirlioğlu', 'm', '2024-12-06'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Council of Europe', organisation: 'council-of-europe', holders: [
    ['Thorbjørn Jagland', 'm', '2009-10-01'],
    ['Marija Pejčinović Burić', 'f', '2019-09-18'],
    ['Alain Berset', 'm', '2024-09-18'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of the OECD', organisation: 'oecd', holders: [
    ['Ángel Gurría', 'm', '2006-06-01'],
    ['Mathias Cormann', 'm', '2021-06-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Executive Director of the International Energy Agency', organisation: 'iea', holders: [['Fatih Birol', 'm', '2015-09-01']] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of OPEC', organisation: 'opec', holders: [
    ['Abdalla Salem el-Badri', 'm', '2007-01-01'],
    ['Mohammad Barkindo', 'm', '2016-08-01', '2022-07-05'],
    ['Haitham al-Ghais', 'm', '2022-08-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Chairperson of the African Union Commission', organisation: 'au', holders: [
    ['Nkosazana Dlamini-Zuma', 'f', '2012-10-15'],
    ['Moussa Faki Mahamat', 'm', '2017-03-14'],
    ['Mahmoud Ali Youssouf', 'm', '2025-03-13'],
  ] },
  { country: null, office: 'envoy', role: 'High Representative of the African Union for the Horn of Africa', organisation: 'au', about: ['ETH'], holders: [['Olusegun Obasanjo', 'm', '2021-08-26']] },
  { country: null, office: 'head-of-organisation', role: 'President of the African Development Bank', organisation: 'afdb', holders: [
    ['Donald Kaberuka', 'm', '2005-09-01'],
    ['Akinwumi Adesina', 'm', '2015-09-01'],
    ['Sidi Ould Tah', 'm', '2025-09-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the ECOWAS Commission', organisation: 'ecowas', holders: [
    ['Jean-Claude Brou', 'm', '2018-03-01'],
    ['Omar Touray', 'm', '2022-07-11'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Executive Secretary of IGAD', organisation: 'igad', holders: [['Workneh Gebeyehu', 'm', '2019-11-29']] },
  { country: null, office: 'head-of-organisation', role: 'Executive Secretary of the Southern African Development Community', organisation: 'sadc', holders: [
    ['Stergomena Tax', 'f', '2013-09-13'],
    ['Elias Magosi', 'm', '2021-09-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Arab League', organisation: 'arab-league', holders: [
    ['Nabil Elaraby', 'm', '2011-07-03'],
    ['Ahmed Aboul Gheit', 'm', '2016-07-03', '2026-06-30'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Gulf Cooperation Council', organisation: 'gcc', holders: [
    ['Abdullatif al-Zayani', 'm', '2011-04-01'],
    ['Nayef al-Hajraf', 'm', '2020-02-01'],
    ['Jasem al-Budaiwi', 'm', '2023-02-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of ASEAN', organisation: 'asean', holders: [
    ['Le Luong Minh', 'm', '2013-01-01'],
    ['Lim Jock Hoi', 'm', '2018-01-01'],
    ['Kao Kim Hourn', 'm', '2023-01-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Organization of American States', organisation: 'oas', holders: [
    ['José Miguel Insulza', 'm', '2005-05-26'],
    ['Luis Almagro', 'm', '2015-05-26'],
    ['Albert Ramdin', 'm', '2025-05-26'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of CARICOM', organisation: 'caricom', holders: [
    ['Irwin LaRocque', 'm', '2011-08-15'],
    ['Carla Barnett', 'f', '2021-08-15'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary-General of the Commonwealth', organisation: 'commonwealth', holders: [
    ['Kamalesh Sharma', 'm', '2008-04-01'],
    ['Patricia Scotland', 'f', '2016-04-01'],
    ['Shirley Botchwey', 'f', '2025-04-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Pacific Islands Forum', organisation: 'pacific-islands-forum', holders: [
    ['Meg Taylor', 'f', '2014-12', '2021-05'],
    ['Henry Puna', 'm', '2021-05', '2024-05'],
    ['Baron Waqa', 'm', '2024-06'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'Secretary General of the Collective Security Treaty Organization', organisation: 'csto', holders: [
    ['Stanislav Zas', 'm', '2020-01-01'],
    ['Imangali Tasmagambetov', 'm', '2023-01-01', '2025-12-31'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the New Development Bank', organisation: 'ndb', holders: [
    ['K. V. Kamath', 'm', '2015-05-11', '2020-05-26'],
    ['Marcos Troyjo', 'm', '2020-07-07'],
    ['Dilma Rousseff', 'f', '2023-03-24'],
  ] },
  { country: null, office: 'other', role: 'Prosecutor of the International Criminal Court', organisation: 'icc', holders: [
    ['Fatou Bensouda', 'f', '2012-06-15'],
    ['Karim Khan', 'm', '2021-06-16'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the International Court of Justice', organisation: 'icj', holders: [
    ['Ronny Abraham', 'm', '2015-02-06'],
    ['Abdulqawi Yusuf', 'm', '2018-02-06'],
    ['Joan Donoghue', 'f', '2021-02-08'],
    ['Nawaf Salam', 'm', '2024-02-06', '2025-01-14'],
    ['Yuji Iwasawa', 'm', '2025-03-03'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the International Committee of the Red Cross', organisation: 'icrc', holders: [
    ['Peter Maurer', 'm', '2012-07-01'],
    ['Mirjana Spoljaric', 'f', '2022-10-01'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of the International Olympic Committee', organisation: 'ioc', holders: [
    ['Thomas Bach', 'm', '2013-09-10'],
    ['Kirsty Coventry', 'f', '2025-06-24'],
  ] },
  { country: null, office: 'head-of-organisation', role: 'President of FIFA', organisation: 'fifa', holders: [
    ['Sepp Blatter', 'm', '1998-06-08', '2015-10-08'],
    ['Gianni Infantino', 'm', '2016-02-26'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'President of the United Auto Workers', organisation: 'uaw', holders: [
    ['Dennis Williams', 'm', '2014-06-05'],
    ['Gary Jones', 'm', '2018-06-14', '2019-11-20'],
    ['Rory Gamble', 'm', '2019-12-05'],
    ['Ray Curry', 'm', '2021-07-01'],
    ['Shawn Fain', 'm', '2023-03-26'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'General President of the Teamsters', organisation: 'teamsters', holders: [
    ['James P. Hoffa', 'm', '1999-03-19'],
    ["Sean O'Brien", 'm', '2022-03-22'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'President of the International Longshoremen’s Association', organisation: 'ila', holders: [['Harold Daggett', 'm', '2011-07']] },
  { country: 'USA', office: 'head-of-organisation', role: 'President of the AFL-CIO', organisation: 'afl-cio', holders: [
    ['Richard Trumka', 'm', '2009-09-16', '2021-08-05'],
    ['Liz Shuler', 'f', '2021-08-05'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'President of SAG-AFTRA', organisation: 'sag-aftra', holders: [
    ['Gabrielle Carteris', 'f', '2016-04', '2021-09-02'],
    ['Fran Drescher', 'f', '2021-09-02', '2025-09'],
    ['Sean Astin', 'm', '2025-09'],
  ] },
  { country: 'USA', office: 'negotiator', role: 'Chief negotiator of SAG-AFTRA', organisation: 'sag-aftra', holders: [['Duncan Crabtree-Ireland', 'm', '2021-06']] },
  { country: 'USA', office: 'head-of-organisation', role: 'President of the Alliance of Motion Picture and Television Producers', organisation: 'amptp', holders: [
    ['Carol Lombardini', 'f', '2009', '2025'],
  ] },
  { country: 'USA', office: 'negotiator', role: 'Chief negotiator of the Writers Guild of America', organisation: 'wga', holders: [['Ellen Stutzman', 'f', '2023-02']] },
  { country: 'USA', office: 'head-of-organisation', role: 'Chief executive of General Motors', organisation: 'general-motors', holders: [['Mary Barra', 'f', '2014-01-15']] },
  { country: 'USA', office: 'head-of-organisation', role: 'Chief executive of Ford', organisation: 'ford', holders: [
    ['Mark Fields', 'm', '2014-07-01'],
    ['Jim Hackett', 'm', '2017-05-22'],
    ['Jim Farley', 'm', '2020-10-01'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'Chief executive of Boeing', organisation: 'boeing', holders: [
    ['Jim McNerney', 'm', '2005-07-01'],
    ['Dennis Muilenburg', 'm', '2015-07-01', '2019-12-23'],
    ['Dave Calhoun', 'm', '2020-01-13'],
    ['Kelly Ortberg', 'm', '2024-08-08'],
  ] },
  { country: 'USA', office: 'other', role: 'President of IAM District 751', organisation: 'iam', holders: [['Jon Holden', 'm', '2014-01']] },
  { country: null, office: 'head-of-organisation', role: 'Chief executive of Stellantis', organisation: 'stellantis', holders: [
    ['Carlos Tavares', 'm', '2021-01-17', '2024-12-01'],
    ['Antonio Filosa', 'm', '2025-06-23'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'Chief executive of UPS', organisation: 'ups', holders: [
    ['David Abney', 'm', '2014-09-01'],
    ['Carol Tomé', 'f', '2020-06-01'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of the RMT', organisation: 'rmt', holders: [
    ['Bob Crow', 'm', '2002-02', '2014-03-11'],
    ['Mick Cash', 'm', '2014-09', '2021-03'],
    ['Mick Lynch', 'm', '2021-05-20', '2025-03'],
    ['Eddie Dempsey', 'm', '2025-03'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of ASLEF', organisation: 'aslef', holders: [
    ['Mick Whelan', 'm', '2011-10', '2025-10'],
    ['Dave Calfe', 'm', '2025-10'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of the Communication Workers Union', organisation: 'cwu', holders: [
    ['Billy Hayes', 'm', '2001', '2015'],
    ['Dave Ward', 'm', '2015-06'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of Unite', organisation: 'unite', holders: [
    ['Len McCluskey', 'm', '2011-01', '2021-08-26'],
    ['Sharon Graham', 'f', '2021-08-26'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of Unison', organisation: 'unison', holders: [
    ['Dave Prentis', 'm', '2001-01-01'],
    ['Christina McAnea', 'f', '2021-01-22', '2026-01'],
    ['Andrea Egan', 'f', '2026-01', null],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of the Trades Union Congress', organisation: 'tuc', holders: [
    ["Frances O'Grady", 'f', '2013-01'],
    ['Paul Nowak', 'm', '2022-12-29'],
  ] },
  { country: 'GBR', office: 'head-of-organisation', role: 'General Secretary of the Royal College of Nursing', organisation: 'rcn', holders: [
    ['Pat Cullen', 'f', '2021-07', '2024-05'],
    ['Nicola Ranger', 'f', '2024-06'],
  ] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chairman of GDL', organisation: 'gdl', holders: [
    ['Claus Weselsky', 'm', '2008-05'],
    ['Mario Reiß', 'm', '2024-09'],
  ] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chairman of EVG', organisation: 'evg', holders: [['Martin Burkert', 'm', '2022-10']] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chair of ver.di', organisation: 'verdi', holders: [
    ['Frank Bsirske', 'm', '2001-03'],
    ['Frank Werneke', 'm', '2019-09'],
  ] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chair of IG Metall', organisation: 'ig-metall', holders: [
    ['Detlef Wetzel', 'm', '2013-11'],
    ['Jörg Hofmann', 'm', '2015-10'],
    ['Christiane Benner', 'f', '2023-10-23'],
  ] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chief executive of Deutsche Bahn', organisation: 'deutsche-bahn', holders: [
    ['Rüdiger Grube', 'm', '2009-05-01', '2017-01-30'],
    ['Richard Lutz', 'm', '2017-03-22'],
    ['Evelyn Palla', 'f', '2025-10-01'],
  ] },
  { country: 'DEU', office: 'negotiator', role: 'Personnel chief and chief negotiator of Deutsche Bahn', organisation: 'deutsche-bahn', holders: [['Martin Seiler', 'm', '2018-01']] },
  { country: 'DEU', office: 'head-of-organisation', role: 'Chief executive of Volkswagen', organisation: 'volkswagen', holders: [
    ['Martin Winterkorn', 'm', '2007-01-01', '2015-09-23'],
    ['Matthias Müller', 'm', '2015-09-25'],
    ['Herbert Diess', 'm', '2018-04-12'],
    ['Oliver Blume', 'm', '2022-09-01'],
  ] },
  { country: 'DEU', office: 'other', role: 'Works council chief of Volkswagen', organisation: 'volkswagen', holders: [
    ['Bernd Osterloh', 'm', '2005-06', '2021-04'],
    ['Daniela Cavallo', 'f', '2021-05'],
  ] },
  { country: 'CAN', office: 'head-of-organisation', role: 'President of Unifor', organisation: 'unifor', holders: [
    ['Jerry Dias', 'm', '2013-08-31', '2022-03'],
    ['Lana Payne', 'f', '2022-08'],
  ] },
  { country: 'CAN', office: 'head-of-organisation', role: 'President of the Canadian Union of Postal Workers', organisation: 'cupw', holders: [['Jan Simpson', 'f', '2019-05']] },
]

/** Offices of unions of states, courts, companies, trade unions and aid groups. */
export const ORGANISATION_OFFICES = tenuresOf(ROWS)
