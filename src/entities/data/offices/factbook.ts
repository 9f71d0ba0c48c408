import { type Succession, tenuresOf } from './succession.ts'

/**
 * Heads of government and ceremonial heads of smaller states, from the CIA World Factbook (public domain) by
 * `scripts/check-offices.ts`, read and spelt by hand. The factbook gives first days only: where no successor's
 * is known, the last day is the last on which it still listed the person.
 */
// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'DZA', office: 'head-of-government', role: 'Prime Minister of Algeria', holders: [
    ['Abdelmalek Sellal', 'm', '2014-04-28', '2017-03-28'],
    ['Abdelaziz Djerad', 'm', '2019-12-28'],
    ['Aymen Benabderrahmane', 'm', '2021-07-07'],
    ['Nadir Larbaoui', 'm', '2023-11-11'],
    ['Sifi Ghrieb', 'm', '2025-08-28'],
  ] },
  { country: 'TUN', office: 'head-of-government', role: 'Prime Minister of Tunisia', holders: [
    ['Habib Essid', 'm', '2015-02-06', '2016-08-27'],
    ['Youssef Chahed', 'm', '2016-08-27', '2020-02'],
    ['Hichem Mechichi', 'm', '2020-09-02', '2021-07-25'],
    ['Najla Bouden', 'f', '2021-10-11'],
    ['Ahmed Hachani', 'm', '2023-08-01'],
    ['Kamel Madouri', 'm', '2024-08-07'],
    ['Sarra Zaafrani Zenzri', 'f', '2025-03-21'],
  ] },
  { country: 'KWT', office: 'head-of-government', role: 'Prime Minister of Kuwait', holders: [
    ['Jaber al-Mubarak al-Hamad al-Sabah', 'm', '2011-11-30', '2019-11-19'],
    ['Sabah al-Khalid al-Sabah', 'm', '2019-11-19', '2022-07-19'],
    ['Ahmad Nawaf al-Sabah', 'm', '2022-07-24', '2024-01-04'],
    ['Mohammad Sabah al-Salem al-Sabah', 'm', '2024-01-04', '2024-05-15'],
    ['Ahmad Abdullah al-Sabah', 'm', '2024-05-15'],
  ] },
  { country: 'MDG', office: 'head-of-government', role: 'Prime Minister of Madagascar', holders: [
    ['Jean Ravelonarivo', 'm', '2015-01-17'],
    ['Olivier Mahafaly Solonandrasana', 'm', '2016-04-13'],
    ['Christian Ntsay', 'm', '2018-06-06', '2025-10'],
    ['Herintsalama Rajaonarivelo', 'm', '2025-10-22'],
  ] },
  { country: 'CIV', office: 'head-of-government', role: 'Prime Minister of Ivory Coast', holders: [
    ['Daniel Kablan Duncan', 'm', '2012-11-21', '2017-01'],
    ['Hamed Bakayoko', 'm', '2020-07-30', '2021-03-10'],
    ['Patrick Achi', 'm', '2021-03-10', '2023-10'],
    ['Robert Beugré Mambé', 'm', '2023-10-17'],
  ] },
  { country: 'TCD', office: 'head-of-government', role: 'Prime Minister of Chad', holders: [
    ['Kalzeubé Payimi Deubet', 'm', '2013-11-21', '2016-02'],
    ['Albert Pahimi Padacké', 'm', '2021-04-26', '2022-10'],
    ['Succès Masra', 'm', '2024-01-01'],
    ['Allamaye Halina', 'm', '2024-05-23'],
  ] },
  { country: 'CAF', office: 'head-of-government', role: 'Prime Minister of the Central African Republic', holders: [
    ['Mahamat Kamoun', 'm', '2014-08-10'],
    ['Simplice Sarandji', 'm', '2016-04-02'],
    ['Firmin Ngrébada', 'm', '2019-02-25'],
    ['Henri-Marie Dondra', 'm', '2021-06-11'],
    ['Félix Moloua', 'm', '2022-02-07'],
  ] },
  { country: 'GAB', office: 'head-of-government', role: 'Prime Minister of Gabon', holders: [
    ['Daniel Ona Ondo', 'm', '2014-01-27'],
    ['Emmanuel Issoze-Ngondet', 'm', '2016-09-29', '2019-01'],
    ['Rose Christiane Raponda', 'f', '2020-07-16'],
    ['Alain-Claude Bilie-By-Nze', 'm', '2023-01-09', '2023-08-30'],
    ['Raymond Ndong Sima', 'm', '2023-09-07', '2025-05'],
  ] },
  { country: 'GIN', office: 'head-of-government', role: 'Prime Minister of Guinea', holders: [
    ['Mamady Youla', 'm', '2015-12-26', '2018-05'],
    ['Ibrahima Kassory Fofana', 'm', '2018-05-22', '2021-09-05'],
    ['Mohamed Béavogui', 'm', '2021-10-06'],
    ['Bernard Goumou', 'm', '2022-08-20', '2024-02'],
    ['Amadou Oury Bah', 'm', '2024-02-27'],
  ] },
  { country: 'GNB', office: 'head-of-government', role: 'Prime Minister of Guinea-Bissau', holders: [
    ['Nuno Nabiam', 'm', '2020-02-27', '2023-08'],
    ['Geraldo Martins', 'm', '2023-08', '2023-12-20'],
    ['Rui Duarte de Barros', 'm', '2023-12-20'],
    ['Braima Camará', 'm', '2025-08-07', '2025-11-26'],
    ['Ilídio Vieira Té', 'm', '2025-11-28'],
  ] },
  { country: 'BFA', office: 'head-of-government', role: 'Prime Minister of Burkina Faso', holders: [
    ['Yacouba Isaac Zida', 'm', '2014-11-19'],
    ['Paul Kaba Thieba', 'm', '2016-01-06'],
    ['Christophe Dabiré', 'm', '2019-01-24'],
    ['Lassina Zerbo', 'm', '2021-12-10', '2022-01-24'],
    ['Albert Ouédraogo', 'm', '2022-03-03', '2022-09-30'],
    ['Apollinaire Kyélem de Tambèla', 'm', '2022-10-21', '2024-12'],
    ['Jean Emmanuel Ouédraogo', 'm', '2024-12-09'],
  ] },
  { country: 'TGO', office: 'head-of-government', role: 'Prime Minister of Togo', holders: [
    ['Komi Klassou', 'm', '2015-06-05', '2020-09'],
    ['Victoire Tomégah Dogbé', 'f', '2020-09-28', '2025-05-03'],
  ] },
  { country: 'MOZ', office: 'head-of-government', role: 'Prime Minister of Mozambique', holders: [
    ['Carlos Agostinho do Rosário', 'm', '2015-01-17', '2022-03-03'],
    ['Adriano Maleiane', 'm', '2022-03-03'],
    ['Maria Benvinda Levi', 'f', '2025-01-17'],
  ] },
  { country: 'UGA', office: 'head-of-government', role: 'Prime Minister of Uganda', holders: [['Robinah Nabbanja', 'f', '2021-06-14']] },
  { country: 'SWZ', office: 'head-of-government', role: 'Prime Minister of Eswatini', holders: [
    ['Barnabas Sibusiso Dlamini', 'm', '2008-10-23', '2018-09'],
    ['Ambrose Mandvulo Dlamini', 'm', '2018-10-27', '2020-12-13'],
    ['Cleopas Dlamini', 'm', '2021-07-19', '2023-09'],
    ['Russell Mmiso Dlamini', 'm', '2023-11-06'],
  ] },
  { country: 'BDI', office: 'head-of-government', role: 'Prime Minister of Burundi', holders: [
    ['Gervais Ndirakobuca', 'm', '2022-09-07'],
    ['Nestor Ntahontuye', 'm', '2025-08-05'],
  ] },
  { country: 'DJI', office: 'head-of-government', role: 'Prime Minister of Djibouti', holders: [['Abdoulkader Kamil Mohamed', 'm', '2013-04-01']] },
  { country: 'STP', office: 'head-of-government', role: 'Prime Minister of São Tomé and Príncipe', holders: [
    ['Patrice Trovoada', 'm', '2014-11-29', '2018-12-03'],
    ['Jorge Bom Jesus', 'm', '2018-12-03'],
    ['Patrice Trovoada', 'm', '2022-11-11', '2025-01-12'],
    ['Américo Ramos', 'm', '2025-01-12'],
  ] },
  { country: 'MRT', office: 'head-of-government', role: 'Prime Minister of Mauritania', holders: [
    ['Yahya Ould Hademine', 'm', '2014-08-21', '2018-10'],
    ['Mohamed Ould Bilal', 'm', '2020-08-06'],
    ['Moctar Ould Diay', 'm', '2024-08-02'],
  ] },
  { country: 'MUS', office: 'head-of-state', role: 'President of Mauritius', holders: [
    ['Ameenah Gurib-Fakim', 'f', '2015-06-05', '2018-03'],
    ['Prithvirajsing Roopun', 'm', '2019-12-02'],
    ['Dharam Gokhool', 'm', '2024-12-07'],
  ] },
  { country: 'LSO', office: 'head-of-state', role: 'King of Lesotho', holders: [['Letsie III', 'm', '1996-02-07']] },
  { country: 'YEM', office: 'head-of-government', role: 'Prime Minister of Yemen', holders: [['Ahmed Obeid bin Daghr', 'm', '2016-04-03', '2018-10-15']] },
  { country: 'MMR', office: 'head-of-state', role: 'Acting President of Myanmar', holders: [
    ['Myint Swe', 'm', '2021-02-02', '2025-07-31'],
    ['Min Aung Hlaing', 'm', '2025-07-31'],
  ] },
  { country: 'MMR', office: 'head-of-government', role: 'Prime Minister of Myanmar', holders: [
    ['Min Aung Hlaing', 'm', '2021-08-01', '2025-07-31'],
    ['Nyo Saw', 'm', '2025-07-31'],
  ] },
  { country: 'THA', office: 'head-of-government', role: 'Acting Prime Minister of Thailand', holders: [
    ['Prawit Wongsuwan', 'm', '2022-08', '2022-09'],
    ['Phumtham Wechayachai', 'm', '2025-07-03', '2025-09-07'],
  ] },
  { country: 'LTU', office: 'head-of-government', role: 'Acting Prime Minister of Lithuania', holders: [['Rimantas Šadžius', 'm', '2025-08-04', '2025-09-25']] },
  { country: 'ROU', office: 'head-of-government', role: 'Interim Prime Minister of Romania', holders: [['Cătălin Predoiu', 'm', '2025-05-06', '2025-06-23']] },
  { country: 'FJI', office: 'head-of-state', role: 'President of Fiji', holders: [
    ['Epeli Nailatikau', 'm', '2009-07-30'],
    ['Jioji Konrote', 'm', '2015-11-12'],
    ['Wiliame Katonivere', 'm', '2021-11-12'],
    ['Naiqama Lalabalavu', 'm', '2024-11-12'],
  ] },
  { country: 'VUT', office: 'head-of-state', role: 'President of Vanuatu', holders: [
    ['Baldwin Lonsdale', 'm', '2014-09-22', '2017-06'],
    ['Tallis Obed Moses', 'm', '2017-07-06', '2022-07'],
    ['Nikenike Vurobaravu', 'm', '2022-07-23'],
  ] },
  { country: 'WSM', office: 'head-of-government', role: 'Prime Minister of Samoa', holders: [["La'auli Leuatea Schmidt", 'm', '2025-09-16']] },
  { country: 'TTO', office: 'head-of-state', role: 'President of Trinidad and Tobago', holders: [
    ['Anthony Carmona', 'm', '2013-03-18'],
    ['Paula-Mae Weekes', 'f', '2018-03-19'],
    ['Christine Kangaloo', 'f', '2023-03-20'],
  ] },
  { country: 'DMA', office: 'head-of-state', role: 'President of Dominica', holders: [
    ['Charles Savarin', 'm', '2013-10-02'],
    ['Sylvanie Burton', 'f', '2023-10-02'],
  ] },
  { country: 'MLT', office: 'head-of-state', role: 'President of Malta', holders: [
    ['Marie-Louise Coleiro Preca', 'f', '2014-04-04'],
    ['George Vella', 'm', '2019-04-04'],
    ['Myriam Spiteri Debono', 'f', '2024-04-04'],
  ] },
  { country: 'LIE', office: 'head-of-state', role: 'Prince of Liechtenstein', holders: [['Hans-Adam II', 'm', '1989-11-13']] },
  { country: 'MCO', office: 'head-of-government', role: 'Minister of State of Monaco', holders: [
    ['Michel Roger', 'm', '2010-03-29'],
    ['Serge Telle', 'm', '2016-02-01'],
    ['Pierre Dartout', 'm', '2020-09-01', '2024-09-02'],
    ['Didier Guillaume', 'm', '2024-09-02', '2025-01-10'],
    ['Christophe Mirmand', 'm', '2025-07-21'],
  ] },
  { country: 'GIB', office: 'head-of-government', role: 'Chief Minister of Gibraltar', holders: [['Fabian Picardo', 'm', '2011-12-09']] },
  { country: 'BMU', office: 'head-of-government', role: 'Premier of Bermuda', holders: [
    ['Michael Dunkley', 'm', '2014-05-20'],
    ['David Burt', 'm', '2017-07-19'],
  ] },
  { country: 'PRI', office: 'head-of-government', role: 'Governor of Puerto Rico', holders: [
    ['Alejandro García Padilla', 'm', '2013-01-02', '2017-01-02'],
    ['Wanda Vázquez', 'f', '2019-08-07'],
    ['Pedro Pierluisi', 'm', '2021-01-02'],
    ['Jenniffer González-Colón', 'f', '2025-01-02'],
  ] },
  { country: 'SMR', office: 'foreign-minister', role: 'Foreign Minister of San Marino', holders: [
    ['Pasquale Valentini', 'm', '2012-12-05', '2016-12'],
    ['Luca Beccari', 'm', '2020-01-08'],
  ] },
]

export const FACTBOOK = tenuresOf(ROWS)
