import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'ARM', office: 'head-of-state', role: 'President of Armenia', holders: [
    ['Serzh Sargsyan', 'm', '2008-04-09'],
    ['Armen Sarkissian', 'm', '2018-04-09', '2022-02-01'],
    ['Vahagn Khachaturyan', 'm', '2022-03-13'],
  ] },
  { country: 'ARM', office: 'head-of-government', role: 'Prime Minister of Armenia', holders: [
    ['Hovik Abrahamyan', 'm', '2014-04-13'],
    ['Karen Karapetyan', 'm', '2016-09-13', '2018-04-17'],
    ['Nikol Pashinyan', 'm', '2018-05-08'],
  ] },
  { country: 'ARM', office: 'foreign-minister', role: 'Foreign Minister of Armenia', holders: [
    ['Edward Nalbandian', 'm', '2008-04-14'],
    ['Zohrab Mnatsakanyan', 'm', '2018-05-12', '2020-11-16'],
    ['Ara Ayvazyan', 'm', '2020-11-18', '2021-05-31'],
    ['Ararat Mirzoyan', 'm', '2021-08-19'],
  ] },
  { country: 'AZE', office: 'head-of-state', role: 'President of Azerbaijan', holders: [['Ilham Aliyev', 'm', '2003-10-31']] },
  { country: 'AZE', office: 'head-of-government', role: 'Prime Minister of Azerbaijan', holders: [
    ['Artur Rasizade', 'm', '2003-11-04'],
    ['Novruz Mammadov', 'm', '2018-04-21'],
    ['Ali Asadov', 'm', '2019-10-08'],
  ] },
  { country: 'AZE', office: 'foreign-minister', role: 'Foreign Minister of Azerbaijan', holders: [
    ['Elmar Mammadyarov', 'm', '2004-04-02'],
    ['Jeyhun Bayramov', 'm', '2020-07-16'],
  ] },
  { country: 'AZE', office: 'security-adviser', role: 'Foreign policy adviser to the President of Azerbaijan', holders: [['Hikmet Hajiyev', 'm', '2019-11-29']] },
  { country: 'GEO', office: 'head-of-state', role: 'President of Georgia', holders: [
    ['Giorgi Margvelashvili', 'm', '2013-11-17'],
    ['Salome Zourabichvili', 'f', '2018-12-16'],
    ['Mikheil Kavelashvili', 'm', '2024-12-29'],
  ] },
  { country: 'GEO', office: 'head-of-government', role: 'Prime Minister of Georgia', holders: [
    ['Irakli Garibashvili', 'm', '2013-11-20'],
    ['Giorgi Kvirikashvili', 'm', '2015-12-30'],
    ['Mamuka Bakhtadze', 'm', '2018-06-20'],
    ['Giorgi Gakharia', 'm', '2019-09-08'],
    ['Irakli Garibashvili', 'm', '2021-02-22'],
    ['Irakli Kobakhidze', 'm', '2024-02-08'],
  ] },
  { country: 'GEO', office: 'foreign-minister', role: 'Foreign Minister of Georgia', holders: [
    ['Ilia Darchiashvili', 'm', '2022-04-04'],
    ['Maka Botchorishvili', 'f', '2024-10-31'],
  ] },
  { country: 'KAZ', office: 'head-of-state', role: 'President of Kazakhstan', holders: [
    ['Nursultan Nazarbayev', 'm', '1991-12-16'],
    ['Kassym-Jomart Tokayev', 'm', '2019-03-20'],
  ] },
  { country: 'KAZ', office: 'head-of-government', role: 'Prime Minister of Kazakhstan', holders: [
    ['Karim Massimov', 'm', '2014-04-02'],
    ['Bakytzhan Sagintayev', 'm', '2016-09-09'],
    ['Askar Mamin', 'm', '2019-02-25'],
    ['Alikhan Smailov', 'm', '2022-01-05'],
    ['Olzhas Bektenov', 'm', '2024-02-06'],
  ] },
  { country: 'KAZ', office: 'foreign-minister', role: 'Foreign Minister of Kazakhstan', holders: [
    ['Mukhtar Tleuberdi', 'm', '2019-09-18'],
    ['Murat Nurtleu', 'm', '2023-04-03', '2025-09-26'],
    ['Yermek Kosherbayev', 'm', '2025-09-26'],
  ] },
  { country: 'UZB', office: 'head-of-state', role: 'President of Uzbekistan', holders: [
    ['Islam Karimov', 'm', '1990-03-24', '2016-09-02'],
    ['Shavkat Mirziyoyev', 'm', '2016-09-08'],
  ] },
  { country: 'UZB', office: 'head-of-government', role: 'Prime Minister of Uzbekistan', holders: [
    ['Shavkat Mirziyoyev', 'm', '2003-12-11'],
    ['Abdulla Aripov', 'm', '2016-12-14'],
  ] },
  { country: 'TKM', office: 'head-of-state', role: 'President of Turkmenistan', holders: [
    ['Gurbanguly Berdimuhamedow', 'm', '2007-02-14'],
    ['Serdar Berdimuhamedow', 'm', '2022-03-19'],
  ] },
  { country: 'TJK', office: 'head-of-state', role: 'President of Tajikistan', holders: [['Emomali Rahmon', 'm', '1994-11-16']] },
  { country: 'TJK', office: 'head-of-government', role: 'Prime Minister of Tajikistan', holders: [['Kokhir Rasulzoda', 'm', '2013-11-23']] },
  { country: 'KGZ', office: 'head-of-state', role: 'President of Kyrgyzstan', holders: [
    ['Almazbek Atambayev', 'm', '2011-12-01'],
    ['Sooronbay Jeenbekov', 'm', '2017-11-24', '2020-10-15'],
    ['Talant Mamytov', 'm', '2020-11-14'],
    ['Sadyr Japarov', 'm', '2021-01-28'],
  ] },
  { country: 'KGZ', office: 'head-of-government', role: 'Chairman of the Cabinet of Ministers of Kyrgyzstan', holders: [
    ['Ulukbek Maripov', 'm', '2021-02-03'],
    ['Akylbek Japarov', 'm', '2021-10-12', '2024-12-16'],
    ['Adylbek Kasymaliev', 'm', '2024-12-18'],
  ] },
  { country: 'MNG', office: 'head-of-state', role: 'President of Mongolia', holders: [
    ['Tsakhiagiin Elbegdorj', 'm', '2009-06-18'],
    ['Khaltmaagiin Battulga', 'm', '2017-07-10'],
    ['Ukhnaagiin Khürelsükh', 'm', '2021-06-25'],
  ] },
  { country: 'MNG', office: 'head-of-government', role: 'Prime Minister of Mongolia', holders: [
    ['Chimediin Saikhanbileg', 'm', '2014-11-21'],
    ['Jargaltulgyn Erdenebat', 'm', '2016-07-07'],
    ['Ukhnaagiin Khürelsükh', 'm', '2017-10-04'],
    ['Luvsannamsrain Oyun-Erdene', 'm', '2021-01-27', '2025-06-03'],
    ['Gombojavyn Zandanshatar', 'm', '2025-06-13'],
  ] },
  { country: 'AFG', office: 'head-of-state', role: 'President of Afghanistan', holders: [
    ['Hamid Karzai', 'm', '2001-12-22'],
    ['Ashraf Ghani', 'm', '2014-09-29', '2021-08-15'],
  ] },
  { country: 'AFG', office: 'head-of-organisation', role: 'Supreme Leader of the Taliban', organisation: 'taliban', holders: [
    ['Akhtar Mansour', 'm', '2015-07-29', '2016-05-21'],
    ['Hibatullah Akhundzada', 'm', '2016-05-25'],
  ] },
  { country: 'AFG', office: 'head-of-government', role: 'Prime Minister of Afghanistan', organisation: 'taliban', holders: [
    ['Hasan Akhund', 'm', '2021-09-07'],
  ] },
  { country: 'AFG', office: 'foreign-minister', role: 'Foreign Minister of Afghanistan', holders: [
    ['Hanif Atmar', 'm', '2020-04-04', '2021-08-15'],
    ['Amir Khan Muttaqi', 'm', '2021-09-07'],
  ] },
  { country: 'AFG', office: 'defence-minister', role: 'Defence Minister of Afghanistan', holders: [['Mohammad Yaqoob', 'm', '2021-09-07']] },
  { country: 'AFG', office: 'interior-minister', role: 'Interior Minister of Afghanistan', holders: [['Sirajuddin Haqqani', 'm', '2021-09-07']] },
  { country: 'AFG', office: 'deputy-head', role: 'Deputy Prime Minister of Afghanistan', single: false, holders: [
    ['Abdul Ghani Baradar', 'm', '2021-09-07', null],
  ] },
  { country: 'AFG', office: 'negotiator', role: 'Chief negotiator of the Taliban', organisation: 'taliban', about: ['USA'], holders: [
    ['Abdul Ghani Baradar', 'm', '2019-01', '2021-08'],
  ] },
  { country: 'AFG', office: 'other', role: 'Chief Executive of Afghanistan', holders: [
    ['Abdullah Abdullah', 'm', '2014-09-29', '2020-03-11'],
  ] },
  { country: 'AFG', office: 'negotiator', role: 'Chairman of the High Council for National Reconciliation of Afghanistan', holders: [
    ['Abdullah Abdullah', 'm', '2020-05-17', '2021-08-15'],
  ] },
  { country: 'AFG', office: 'spokesperson', role: 'Chief spokesman of the Taliban', organisation: 'taliban', holders: [['Zabihullah Mujahid', 'm', '2007']] },
  { country: 'USA', office: 'envoy', role: 'Special Representative of the United States for Afghanistan Reconciliation', about: ['AFG'], holders: [
    ['Zalmay Khalilzad', 'm', '2018-09-21', '2021-10-19'],
  ] },
]

export const CAUCASUS_CENTRAL_ASIA = tenuresOf(ROWS)
