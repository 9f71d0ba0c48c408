import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'AUS', office: 'head-of-government', role: 'Prime Minister of Australia', holders: [
    ['Tony Abbott', 'm', '2013-09-18'],
    ['Malcolm Turnbull', 'm', '2015-09-15'],
    ['Scott Morrison', 'm', '2018-08-24'],
    ['Anthony Albanese', 'm', '2022-05-23'],
  ] },
  { country: 'AUS', office: 'foreign-minister', role: 'Foreign Minister of Australia', organisation: 'dfat', holders: [
    ['Julie Bishop', 'f', '2013-09-18'],
    ['Marise Payne', 'f', '2018-08-28'],
    ['Penny Wong', 'f', '2022-05-23'],
  ] },
  { country: 'AUS', office: 'defence-minister', role: 'Defence Minister of Australia', holders: [
    ['Marise Payne', 'f', '2015-09-21'],
    ['Christopher Pyne', 'm', '2018-08-28', '2019-04-11'],
    ['Linda Reynolds', 'f', '2019-05-29', '2021-03-30'],
    ['Peter Dutton', 'm', '2021-03-30', '2022-05-23'],
    ['Richard Marles', 'm', '2022-06-01'],
  ] },
  { country: 'AUS', office: 'finance-minister', role: 'Treasurer of Australia', holders: [
    ['Joe Hockey', 'm', '2013-09-18'],
    ['Scott Morrison', 'm', '2015-09-21'],
    ['Josh Frydenberg', 'm', '2018-08-24', '2022-05-23'],
    ['Jim Chalmers', 'm', '2022-05-23'],
  ] },
  { country: 'AUS', office: 'trade-minister', role: 'Trade Minister of Australia', holders: [
    ['Andrew Robb', 'm', '2013-09-18'],
    ['Steven Ciobo', 'm', '2016-02-18'],
    ['Simon Birmingham', 'm', '2018-08-28'],
    ['Dan Tehan', 'm', '2020-12-22', '2022-05-23'],
    ['Don Farrell', 'm', '2022-06-01'],
  ] },
  { country: 'AUS', office: 'climate-minister', role: 'Climate Change Minister of Australia', holders: [['Chris Bowen', 'm', '2022-06-01']] },
  { country: 'NZL', office: 'head-of-government', role: 'Prime Minister of New Zealand', holders: [
    ['John Key', 'm', '2008-11-19'],
    ['Bill English', 'm', '2016-12-12'],
    ['Jacinda Ardern', 'f', '2017-10-26'],
    ['Chris Hipkins', 'm', '2023-01-25'],
    ['Christopher Luxon', 'm', '2023-11-27'],
  ] },
  { country: 'NZL', office: 'foreign-minister', role: 'Foreign Minister of New Zealand', holders: [
    ['Murray McCully', 'm', '2008-11-19', '2017-05-02'],
    ['Winston Peters', 'm', '2017-10-26', '2020-11-06'],
    ['Nanaia Mahuta', 'f', '2020-11-06'],
    ['Winston Peters', 'm', '2023-11-27'],
  ] },
  { country: 'NZL', office: 'trade-minister', role: 'Trade Minister of New Zealand', holders: [
    ["Damien O'Connor", 'm', '2020-11-06'],
    ['Todd McClay', 'm', '2023-11-27'],
  ] },
  { country: 'PNG', office: 'head-of-government', role: 'Prime Minister of Papua New Guinea', holders: [
    ["Peter O'Neill", 'm', '2011-08-02'],
    ['James Marape', 'm', '2019-05-30'],
  ] },
  { country: 'PNG', office: 'other', role: 'President of Bougainville', holders: [
    ['John Momis', 'm', '2010-06-10'],
    ['Ishmael Toroama', 'm', '2020-09-25'],
  ] },
  { country: 'FJI', office: 'head-of-government', role: 'Prime Minister of Fiji', holders: [
    ['Frank Bainimarama', 'm', '2007-01-05'],
    ['Sitiveni Rabuka', 'm', '2022-12-24'],
  ] },
  { country: 'SLB', office: 'head-of-government', role: 'Prime Minister of the Solomon Islands', holders: [
    ['Manasseh Sogavare', 'm', '2014-12-09'],
    ['Rick Houenipwela', 'm', '2017-11-16'],
    ['Manasseh Sogavare', 'm', '2019-04-24'],
    ['Jeremiah Manele', 'm', '2024-05-02'],
  ] },
  { country: 'VUT', office: 'head-of-government', role: 'Prime Minister of Vanuatu', holders: [
    ['Joe Natuman', 'm', '2014-05-15'],
    ['Sato Kilman', 'm', '2015-06-11'],
    ['Charlot Salwai', 'm', '2016-02-11'],
    ['Bob Loughman', 'm', '2020-04-20'],
    ['Ishmael Kalsakau', 'm', '2022-11-04'],
    ['Sato Kilman', 'm', '2023-09-04'],
    ['Charlot Salwai', 'm', '2023-10-06'],
    ['Jotham Napat', 'm', '2025-02-11'],
  ] },
  { country: 'VUT', office: 'climate-minister', role: 'Climate Minister of Vanuatu', holders: [['Ralph Regenvanu', 'm', '2022-11', null]] },
  { country: 'WSM', office: 'head-of-government', role: 'Prime Minister of Samoa', holders: [
    ['Tuilaepa Aiono Sailele Malielegaoi', 'm', '1998-11-23'],
    ['Fiame Naomi Mataafa', 'f', '2021-05-24', '2025-09-16'],
  ] },
  { country: 'TON', office: 'head-of-government', role: 'Prime Minister of Tonga', holders: [
    ["'Akilisi Pohiva", 'm', '2014-12-30', '2019-09-12'],
    ["Pohiva Tu'i'onetoa", 'm', '2019-09-27'],
    ['Siaosi Sovaleni', 'm', '2021-12-27', '2024-12-09'],
    ['Aisake Eke', 'm', '2025-01-22'],
    ['Fatafehi Fakafanua', 'm', '2025-12-18'],
  ] },
  { country: 'TON', office: 'head-of-state', role: 'King of Tonga', holders: [['Tupou VI', 'm', '2012-03-18']] },
  { country: 'KIR', office: 'head-of-state', role: 'President of Kiribati', holders: [
    ['Anote Tong', 'm', '2003-07-10'],
    ['Taneti Maamau', 'm', '2016-03-11'],
  ] },
  { country: 'TUV', office: 'head-of-government', role: 'Prime Minister of Tuvalu', holders: [
    ['Enele Sopoaga', 'm', '2013-08-05'],
    ['Kausea Natano', 'm', '2019-09-19'],
    ['Feleti Teo', 'm', '2024-02-27'],
  ] },
  { country: 'NRU', office: 'head-of-state', role: 'President of Nauru', holders: [
    ['Baron Waqa', 'm', '2013-06-11'],
    ['Lionel Aingimea', 'm', '2019-08-27'],
    ['Russ Kun', 'm', '2022-09-28', '2023-10-25'],
    ['David Adeang', 'm', '2023-10-30'],
  ] },
  { country: 'MHL', office: 'head-of-state', role: 'President of the Marshall Islands', holders: [
    ['Christopher Loeak', 'm', '2012-01-17', '2016-01-11'],
    ['Hilda Heine', 'f', '2016-01-28'],
    ['David Kabua', 'm', '2020-01-13'],
    ['Hilda Heine', 'f', '2024-01-03'],
  ] },
  { country: 'FSM', office: 'head-of-state', role: 'President of Micronesia', holders: [
    ['Manny Mori', 'm', '2007-05-11'],
    ['Peter Christian', 'm', '2015-05-12'],
    ['David Panuelo', 'm', '2019-05-11'],
    ['Wesley Simina', 'm', '2023-05-12'],
  ] },
  { country: 'PLW', office: 'head-of-state', role: 'President of Palau', holders: [
    ['Tommy Remengesau', 'm', '2013-01-17'],
    ['Surangel Whipps Jr.', 'm', '2021-01-21'],
  ] },
  { country: 'COK', office: 'head-of-government', role: 'Prime Minister of the Cook Islands', holders: [
    ['Henry Puna', 'm', '2010-11-30'],
    ['Mark Brown', 'm', '2020-10-01'],
  ] },
  { country: 'NIU', office: 'head-of-government', role: 'Premier of Niue', holders: [
    ['Toke Talagi', 'm', '2008-06-18', '2020-06-01'],
    ['Dalton Tagelagi', 'm', '2020-06-11'],
  ] },
  { country: 'NCL', office: 'head-of-government', role: 'President of the Government of New Caledonia', holders: [
    ['Philippe Germain', 'm', '2015-04-01'],
    ['Thierry Santa', 'm', '2019-07-09'],
    ['Louis Mapou', 'm', '2021-07-22', '2024-12-24'],
    ['Alcide Ponga', 'm', '2025-01-08'],
  ] },
  { country: 'PYF', office: 'head-of-government', role: 'President of French Polynesia', holders: [
    ['Édouard Fritch', 'm', '2014-09-12'],
    ['Moetai Brotherson', 'm', '2023-05-12'],
  ] },
]

export const PACIFIC = tenuresOf(ROWS)
