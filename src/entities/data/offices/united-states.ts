import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'USA', office: 'head-of-state', role: 'President of the United States', holders: [
    ['Barack Obama', 'm', '2009-01-20'],
    ['Donald Trump', 'm', '2017-01-20'],
    ['Joe Biden', 'm', '2021-01-20'],
    ['Donald Trump', 'm', '2025-01-20'],
  ] },
  { country: 'USA', office: 'deputy-head', role: 'Vice President of the United States', holders: [
    ['Joe Biden', 'm', '2009-01-20'],
    ['Mike Pence', 'm', '2017-01-20'],
    ['Kamala Harris', 'f', '2021-01-20'],
    ['JD Vance', 'm', '2025-01-20'],
  ] },
  { country: 'USA', office: 'foreign-minister', role: 'Secretary of State of the United States', organisation: 'us-state-department', holders: [
    ['John Kerry', 'm', '2013-02-01', '2017-01-20'],
    ['Rex Tillerson', 'm', '2017-02-01', '2018-03-31'],
    ['Mike Pompeo', 'm', '2018-04-26', '2021-01-20'],
    ['Antony Blinken', 'm', '2021-01-26', '2025-01-20'],
    ['Marco Rubio', 'm', '2025-01-21'],
  ] },
  { country: 'USA', office: 'defence-minister', role: 'Secretary of Defense of the United States', organisation: 'us-defense-department', holders: [
    ['Chuck Hagel', 'm', '2013-02-27'],
    ['Ash Carter', 'm', '2015-02-17', '2017-01-20'],
    ['Jim Mattis', 'm', '2017-01-20', '2019-01-01'],
    ['Mark Esper', 'm', '2019-07-23', '2020-11-09'],
    ['Lloyd Austin', 'm', '2021-01-22', '2025-01-20'],
    ['Pete Hegseth', 'm', '2025-01-25'],
  ] },
  { country: 'USA', office: 'finance-minister', role: 'Secretary of the Treasury of the United States', organisation: 'us-treasury', holders: [
    ['Jack Lew', 'm', '2013-02-28', '2017-01-20'],
    ['Steven Mnuchin', 'm', '2017-02-13', '2021-01-20'],
    ['Janet Yellen', 'f', '2021-01-26', '2025-01-20'],
    ['Scott Bessent', 'm', '2025-01-28'],
  ] },
  { country: 'USA', office: 'trade-minister', role: 'Secretary of Commerce of the United States', organisation: 'us-commerce-department', holders: [
    ['Penny Pritzker', 'f', '2013-06-26', '2017-01-20'],
    ['Wilbur Ross', 'm', '2017-02-28', '2021-01-20'],
    ['Gina Raimondo', 'f', '2021-03-03', '2025-01-20'],
    ['Howard Lutnick', 'm', '2025-02-21'],
  ] },
  { country: 'USA', office: 'trade-minister', role: 'Trade Representative of the United States', organisation: 'ustr', holders: [
    ['Michael Froman', 'm', '2013-06-21', '2017-01-20'],
    ['Robert Lighthizer', 'm', '2017-05-15', '2021-01-20'],
    ['Katherine Tai', 'f', '2021-03-18', '2025-01-20'],
    ['Jamieson Greer', 'm', '2025-02-27'],
  ] },
  { country: 'USA', office: 'interior-minister', role: 'Secretary of Homeland Security of the United States', organisation: 'us-homeland-security', holders: [
    ['Jeh Johnson', 'm', '2013-12-23', '2017-01-20'],
    ['John Kelly', 'm', '2017-01-20', '2017-07-31'],
    ['Kirstjen Nielsen', 'f', '2017-12-06', '2019-04-10'],
    ['Alejandro Mayorkas', 'm', '2021-02-02', '2025-01-20'],
    ['Kristi Noem', 'f', '2025-01-25'],
  ] },
  { country: 'USA', office: 'minister', role: 'Secretary of Labor of the United States', organisation: 'us-labor-department', holders: [
    ['Thomas Perez', 'm', '2013-07-23', '2017-01-20'],
    ['Alexander Acosta', 'm', '2017-04-28', '2019-07-19'],
    ['Eugene Scalia', 'm', '2019-09-30', '2021-01-20'],
    ['Marty Walsh', 'm', '2021-03-23', '2023-03-11'],
    ['Lori Chavez-DeRemer', 'f', '2025-03-11'],
  ] },
  { country: 'USA', office: 'energy-minister', role: 'Secretary of Energy of the United States', organisation: 'us-energy-department', holders: [
    ['Ernest Moniz', 'm', '2013-05-21', '2017-01-20'],
    ['Rick Perry', 'm', '2017-03-02', '2019-12-01'],
    ['Jennifer Granholm', 'f', '2021-02-25', '2025-01-20'],
    ['Chris Wright', 'm', '2025-02-03'],
  ] },
  { country: 'USA', office: 'minister', role: 'Secretary of Transportation of the United States', holders: [
    ['Elaine Chao', 'f', '2017-01-31', '2021-01-11'],
    ['Pete Buttigieg', 'm', '2021-02-03', '2025-01-20'],
    ['Sean Duffy', 'm', '2025-01-28'],
  ] },
  { country: 'USA', office: 'minister', role: 'Attorney General of the United States', organisation: 'us-justice-department', holders: [
    ['Eric Holder', 'm', '2009-02-03'],
    ['Loretta Lynch', 'f', '2015-04-27', '2017-01-20'],
    ['Jeff Sessions', 'm', '2017-02-09', '2018-11-07'],
    ['William Barr', 'm', '2019-02-14', '2020-12-23'],
    ['Merrick Garland', 'm', '2021-03-11', '2025-01-20'],
    ['Pam Bondi', 'f', '2025-02-05'],
  ] },
  { country: 'USA', office: 'security-adviser', role: 'National Security Adviser of the United States', organisation: 'us-national-security-council', holders: [
    ['Susan Rice', 'f', '2013-07-01'],
    ['Michael Flynn', 'm', '2017-01-20', '2017-02-13'],
    ['H. R. McMaster', 'm', '2017-02-20'],
    ['John Bolton', 'm', '2018-04-09', '2019-09-10'],
    ["Robert O'Brien", 'm', '2019-09-18', '2021-01-20'],
    ['Jake Sullivan', 'm', '2021-01-20'],
    ['Mike Waltz', 'm', '2025-01-20'],
    ['Marco Rubio', 'm', '2025-05-01'],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to the United Nations', organisation: 'un', holders: [
    ['Samantha Power', 'f', '2013-08-05', '2017-01-20'],
    ['Nikki Haley', 'f', '2017-01-27', '2018-12-31'],
    ['Kelly Craft', 'f', '2019-09-12', '2021-01-20'],
    ['Linda Thomas-Greenfield', 'f', '2021-02-25', '2025-01-20'],
    ['Mike Waltz', 'm', '2025-09-20'],
  ] },
  { country: 'USA', office: 'spokesperson', role: 'White House press secretary', holders: [
    ['Jay Carney', 'm', '2011-02-11'],
    ['Josh Earnest', 'm', '2014-06-20', '2017-01-20'],
    ['Sean Spicer', 'm', '2017-01-20', '2017-07-21'],
    ['Sarah Huckabee Sanders', 'f', '2017-07-26'],
    ['Stephanie Grisham', 'f', '2019-07-01'],
    ['Kayleigh McEnany', 'f', '2020-04-07', '2021-01-20'],
    ['Jen Psaki', 'f', '2021-01-20'],
    ['Karine Jean-Pierre', 'f', '2022-05-13', '2025-01-20'],
    ['Karoline Leavitt', 'f', '2025-01-20'],
  ] },
  { country: 'USA', office: 'spokesperson', role: 'Spokesperson of the State Department of the United States', organisation: 'us-state-department', holders: [
    ['Jen Psaki', 'f', '2013-05-06', '2015-03-31'],
    ['John Kirby', 'm', '2015-05-12', '2017-01-20'],
    ['Heather Nauert', 'f', '2017-04-24', '2019-04-03'],
    ['Morgan Ortagus', 'f', '2019-04-03', '2021-01-20'],
    ['Ned Price', 'm', '2021-01-20', '2023-03-17'],
    ['Matthew Miller', 'm', '2023-04-24', '2025-01-20'],
    ['Tammy Bruce', 'f', '2025-01-20', '2025-08'],
  ] },
  { country: 'USA', office: 'spokesperson', role: 'Deputy spokesperson of the State Department of the United States', organisation: 'us-state-department', single: false, holders: [
    ['Vedant Patel', 'm', '2022-06', '2025-01-20'],
    ['Tommy Pigott', 'm', '2025-03', null],
  ] },
  { country: 'USA', office: 'spokesperson', role: 'Chief Pentagon spokesperson', organisation: 'us-defense-department', holders: [
    ['John Kirby', 'm', '2021-01-20', '2022-06-03'],
    ['Pat Ryder', 'm', '2022-08-22', '2025-01-20'],
    ['Sean Parnell', 'm', '2025-02-10'],
  ] },
  { country: 'USA', office: 'spokesperson', role: 'National security spokesman of the White House', organisation: 'us-national-security-council', holders: [
    ['John Kirby', 'm', '2022-06-06', '2025-01-20'],
  ] },
  { country: 'USA', office: 'other', role: 'White House chief of staff', holders: [
    ['Reince Priebus', 'm', '2017-01-20'],
    ['John Kelly', 'm', '2017-07-31', '2019-01-02'],
    ['Mick Mulvaney', 'm', '2019-01-02'],
    ['Mark Meadows', 'm', '2020-03-31', '2021-01-20'],
    ['Ron Klain', 'm', '2021-01-20'],
    ['Jeff Zients', 'm', '2023-02-08'],
    ['Susie Wiles', 'f', '2025-01-20'],
  ] },
  { country: 'USA', office: 'other', role: 'White House deputy chief of staff', single: false, holders: [
    ['Stephen Miller', 'm', '2025-01-20', null],
    ['Dan Scavino', 'm', '2025-01-20', null],
  ] },
  { country: 'USA', office: 'other', role: 'White House trade adviser', holders: [
    ['Peter Navarro', 'm', '2017-01-20', '2021-01-20'],
    ['Peter Navarro', 'm', '2025-01-20', null],
  ] },
  { country: 'USA', office: 'other', role: 'Director of the National Economic Council of the United States', holders: [
    ['Gary Cohn', 'm', '2017-01-20', '2018-04-02'],
    ['Larry Kudlow', 'm', '2018-04-02', '2021-01-20'],
    ['Brian Deese', 'm', '2021-01-20'],
    ['Lael Brainard', 'f', '2023-02-21', '2025-01-20'],
    ['Kevin Hassett', 'm', '2025-01-20'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States to the Middle East', about: ['Middle East', 'ISR', 'PSE'], holders: [
    ['Jason Greenblatt', 'm', '2017-01-20', '2019-11-01'],
    ['Steve Witkoff', 'm', '2025-01-20'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States for Peace Missions', about: ['RUS', 'UKR', 'IRN'], holders: [
    ['Steve Witkoff', 'm', '2025-07'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States for Ukraine', about: ['UKR', 'RUS'], holders: [
    ['Kurt Volker', 'm', '2017-07-07', '2019-09-27'],
    ['Keith Kellogg', 'm', '2025-01-20', '2026-01'],
  ] },
  { country: 'USA', office: 'other', role: 'Senior Adviser to the President of the United States', single: false, holders: [
    ['Jared Kushner', 'm', '2017-01-20', '2021-01-20'],
    ['Massad Boulos', 'm', '2025-01-20', null],
  ] },
  { country: 'USA', office: 'envoy', role: 'Senior Adviser of the United States for Africa', about: ['Africa', 'COD', 'SDN'], holders: [
    ['Massad Boulos', 'm', '2025-04-01'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Deputy Special Envoy of the United States to the Middle East', about: ['LBN'], holders: [
    ['Morgan Ortagus', 'f', '2025-01'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States for Hostage Response', about: ['hostages'], holders: [
    ['Roger Carstens', 'm', '2020-03', '2025-01-20'],
    ['Adam Boehler', 'm', '2025-03', null],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States for Iran', about: ['IRN'], holders: [
    ['Brian Hook', 'm', '2018-08-16', '2020-08'],
    ['Robert Malley', 'm', '2021-01-28', '2023-06'],
  ] },
  { country: 'USA', office: 'envoy', role: 'Special Envoy of the United States for Syria', about: ['SYR'], holders: [
    ['Tom Barrack', 'm', '2025-05-23'],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to Turkey', about: ['TUR'], holders: [
    ['Jeff Flake', 'm', '2022-01', '2024-09'],
    ['Tom Barrack', 'm', '2025-05-14', null],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to Israel', about: ['ISR'], holders: [
    ['David Friedman', 'm', '2017-05-15', '2021-01-20'],
    ['Thomas Nides', 'm', '2021-12-05', '2023-07-21'],
    ['Jack Lew', 'm', '2023-11-05', '2025-01-20'],
    ['Mike Huckabee', 'm', '2025-04-21', null],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to NATO', organisation: 'nato', holders: [
    ['Kay Bailey Hutchison', 'f', '2017-08-28', '2021-01-20'],
    ['Julianne Smith', 'f', '2021-12-09', '2024-11'],
    ['Matthew Whitaker', 'm', '2025-04'],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to Ukraine', about: ['UKR'], holders: [
    ['Marie Yovanovitch', 'f', '2016-08-29', '2019-05-20'],
    ['Bridget Brink', 'f', '2022-05-30', '2025-04'],
  ] },
  { country: 'USA', office: 'ambassador', role: 'Ambassador of the United States to China', about: ['CHN'], holders: [
    ['Max Baucus', 'm', '2014-03', '2017-01'],
    ['Terry Branstad', 'm', '2017-07', '2020-10'],
    ['Nicholas Burns', 'm', '2022-04', '2025-01'],
    ['David Perdue', 'm', '2025-05', null],
  ] },
  { country: 'USA', office: 'climate-minister', role: 'Special Presidential Envoy of the United States for Climate', about: ['climate'], holders: [
    ['John Kerry', 'm', '2021-01-20', '2024-03-06'],
    ['John Podesta', 'm', '2024-03-06', '2025-01-20'],
  ] },
  { country: 'USA', office: 'intelligence-chief', role: 'Director of the CIA', organisation: 'cia', holders: [
    ['John Brennan', 'm', '2013-03-08', '2017-01-20'],
    ['Mike Pompeo', 'm', '2017-01-23', '2018-04-26'],
    ['Gina Haspel', 'f', '2018-05-21', '2021-01-20'],
    ['William Burns', 'm', '2021-03-19', '2025-01-20'],
    ['John Ratcliffe', 'm', '2025-01-23'],
  ] },
  { country: 'USA', office: 'intelligence-chief', role: 'Director of National Intelligence of the United States', holders: [
    ['James Clapper', 'm', '2010-08-09', '2017-01-20'],
    ['Dan Coats', 'm', '2017-03-16', '2019-08-15'],
    ['John Ratcliffe', 'm', '2020-05-26', '2021-01-20'],
    ['Avril Haines', 'f', '2021-01-21', '2025-01-20'],
    ['Tulsi Gabbard', 'f', '2025-02-12'],
  ] },
  { country: 'USA', office: 'military-chief', role: 'Chairman of the Joint Chiefs of Staff of the United States', holders: [
    ['Martin Dempsey', 'm', '2011-10-01'],
    ['Joseph Dunford', 'm', '2015-10-01'],
    ['Mark Milley', 'm', '2019-10-01'],
    ['Charles Brown', 'm', '2023-10-01', '2025-02-21'],
    ['Dan Caine', 'm', '2025-04-11'],
  ] },
  { country: 'USA', office: 'central-banker', role: 'Chair of the Federal Reserve', organisation: 'federal-reserve', holders: [
    ['Janet Yellen', 'f', '2014-02-03'],
    ['Jerome Powell', 'm', '2018-02-05', '2026-05-15'],
  ] },
  { country: 'USA', office: 'legislature-speaker', role: 'Speaker of the House of Representatives of the United States', organisation: 'us-house', holders: [
    ['John Boehner', 'm', '2011-01-05'],
    ['Paul Ryan', 'm', '2015-10-29', '2019-01-03'],
    ['Nancy Pelosi', 'f', '2019-01-03', '2023-01-03'],
    ['Kevin McCarthy', 'm', '2023-01-07', '2023-10-03'],
    ['Mike Johnson', 'm', '2023-10-25'],
  ] },
  { country: 'USA', office: 'party-leader', role: 'Majority Leader of the Senate of the United States', organisation: 'us-senate', holders: [
    ['Harry Reid', 'm', '2007-01-03', '2015-01-03'],
    ['Mitch McConnell', 'm', '2015-01-03', '2021-01-20'],
    ['Chuck Schumer', 'm', '2021-01-20', '2025-01-03'],
    ['John Thune', 'm', '2025-01-03'],
  ] },
  { country: 'USA', office: 'party-leader', role: 'Minority Leader of the Senate of the United States', organisation: 'us-senate', holders: [
    ['Mitch McConnell', 'm', '2021-01-20', '2025-01-03'],
    ['Chuck Schumer', 'm', '2025-01-03'],
  ] },
  { country: 'USA', office: 'party-leader', role: 'Minority Leader of the House of Representatives of the United States', organisation: 'us-house', holders: [
    ['Hakeem Jeffries', 'm', '2023-01-03'],
  ] },
  { country: 'USA', office: 'other', role: 'Head of the Department of Government Efficiency', holders: [
    ['Elon Musk', 'm', '2025-01-20', '2025-05-30'],
  ] },
  { country: 'USA', office: 'head-of-organisation', role: 'Chief executive of Tesla', organisation: 'tesla', holders: [
    ['Elon Musk', 'm', '2008-10'],
  ] },
  { country: 'USA', office: 'other', role: 'Senator', organisation: 'us-senate', single: false, holders: [
    ['Lindsey Graham', 'm', '2003-01-03', null],
    ['Richard Blumenthal', 'm', '2011-01-05', null],
    ['Bernie Sanders', 'm', '2007-01-04', null],
    ['Marco Rubio', 'm', '2011-01-03', '2025-01-20'],
    ['JD Vance', 'm', '2023-01-03', '2025-01-10'],
  ] },
  { country: 'USA', office: 'other', role: 'Governor of California', holders: [
    ['Jerry Brown', 'm', '2011-01-03'],
    ['Gavin Newsom', 'm', '2019-01-07'],
  ] },
]

export const UNITED_STATES = tenuresOf(ROWS)
