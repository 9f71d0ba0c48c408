import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'UKR', office: 'head-of-state', role: 'President of Ukraine', holders: [
    ['Viktor Yanukovych', 'm', '2010-02-25', '2014-02-22'],
    ['Oleksandr Turchynov', 'm', '2014-02-23', '2014-06-07'],
    ['Petro Poroshenko', 'm', '2014-06-07'],
    ['Volodymyr Zelenskyy', 'm', '2019-05-20'],
  ] },
  { country: 'UKR', office: 'head-of-government', role: 'Prime Minister of Ukraine', holders: [
    ['Arseniy Yatsenyuk', 'm', '2014-02-27'],
    ['Volodymyr Groysman', 'm', '2016-04-14'],
    ['Oleksiy Honcharuk', 'm', '2019-08-29'],
    ['Denys Shmyhal', 'm', '2020-03-04'],
    ['Yulia Svyrydenko', 'f', '2025-07-17'],
  ] },
  { country: 'UKR', office: 'foreign-minister', role: 'Foreign Minister of Ukraine', holders: [
    ['Andriy Deshchytsia', 'm', '2014-02-27'],
    ['Pavlo Klimkin', 'm', '2014-06-19'],
    ['Vadym Prystaiko', 'm', '2019-08-29'],
    ['Dmytro Kuleba', 'm', '2020-03-04'],
    ['Andrii Sybiha', 'm', '2024-09-05'],
  ] },
  { country: 'UKR', office: 'defence-minister', role: 'Defence Minister of Ukraine', holders: [
    ['Stepan Poltorak', 'm', '2014-10-14'],
    ['Andriy Zahorodniuk', 'm', '2019-08-29'],
    ['Andriy Taran', 'm', '2020-03-04'],
    ['Oleksii Reznikov', 'm', '2021-11-04'],
    ['Rustem Umerov', 'm', '2023-09-06'],
    ['Denys Shmyhal', 'm', '2025-07-17', '2026-01'],
    ['Mykhailo Fedorov', 'm', '2026-01', null],
  ] },
  { country: 'UKR', office: 'security-adviser', role: 'Secretary of the National Security and Defence Council of Ukraine', holders: [
    ['Oleksandr Turchynov', 'm', '2014-12-16'],
    ['Oleksandr Danylyuk', 'm', '2019-05-28', '2019-09-30'],
    ['Oleksiy Danilov', 'm', '2019-10-03'],
    ['Oleksandr Lytvynenko', 'm', '2024-03-26'],
    ['Rustem Umerov', 'm', '2025-07-18'],
  ] },
  { country: 'UKR', office: 'other', role: 'Head of the Office of the President of Ukraine', organisation: 'ukrainian-presidential-office', holders: [
    ['Andriy Bohdan', 'm', '2019-05-21'],
    ['Andriy Yermak', 'm', '2020-02-11', '2025-11-28'],
    ['Kyrylo Budanov', 'm', '2026-01-02', null],
  ] },
  { country: 'UKR', office: 'finance-minister', role: 'Finance Minister of Ukraine', holders: [
    ['Natalie Jaresko', 'f', '2014-12-02'],
    ['Oleksandr Danylyuk', 'm', '2016-04-14', '2018-06-07'],
    ['Oksana Markarova', 'f', '2018-11-22', '2020-03-04'],
    ['Serhiy Marchenko', 'm', '2020-03-30'],
  ] },
  { country: 'UKR', office: 'trade-minister', role: 'Economy Minister of Ukraine', holders: [
    ['Yulia Svyrydenko', 'f', '2021-11-04'],
    ['Oleksii Sobolev', 'm', '2025-07-17'],
  ] },
  { country: 'UKR', office: 'energy-minister', role: 'Energy Minister of Ukraine', holders: [
    ['German Galushchenko', 'm', '2021-04-29'],
    ['Svitlana Hrynchuk', 'f', '2025-07-17', '2025-11-19'],
  ] },
  { country: 'UKR', office: 'negotiator', role: 'Head of the Ukrainian delegation to the talks with Russia', about: ['RUS'], holders: [
    ['Davyd Arakhamia', 'm', '2022-02-28', '2022-04'],
    ['Rustem Umerov', 'm', '2025-05-15', null],
  ] },
  { country: 'UKR', office: 'deputy-head', role: 'Deputy Prime Minister of Ukraine for European Integration', about: ['EU'], holders: [
    ['Olha Stefanishyna', 'f', '2020-06-04'],
    ['Taras Kachka', 'm', '2025-07-17'],
  ] },
  { country: 'UKR', office: 'spokesperson', role: 'Spokesperson of the Foreign Ministry of Ukraine', organisation: 'ukrainian-foreign-ministry', holders: [
    ['Oleg Nikolenko', 'm', '2020-08', '2024-06'],
    ['Heorhii Tykhyi', 'm', '2024-06', null],
  ] },
  { country: 'UKR', office: 'spokesperson', role: 'Press secretary of the President of Ukraine', organisation: 'ukrainian-presidential-office', holders: [
    ['Iuliia Mendel', 'f', '2019-06-03', '2021-07-09'],
    ['Serhii Nykyforov', 'm', '2021-09', null],
  ] },
  { country: 'UKR', office: 'other', role: 'Adviser to the Office of the President of Ukraine', organisation: 'ukrainian-presidential-office', single: false, holders: [
    ['Mykhailo Podolyak', 'm', '2020-04', null],
    ['Dmytro Lytvyn', 'm', '2024', null],
  ] },
  { country: 'UKR', office: 'intelligence-chief', role: 'Head of the Main Directorate of Intelligence of Ukraine', organisation: 'hur', holders: [
    ['Kyrylo Budanov', 'm', '2020-08-05', '2026-01-02'],
  ] },
  { country: 'UKR', office: 'intelligence-chief', role: 'Head of the Security Service of Ukraine', organisation: 'sbu', holders: [
    ['Ivan Bakanov', 'm', '2019-08-29', '2022-07-19'],
    ['Vasyl Maliuk', 'm', '2023-02-07', '2026-01'],
  ] },
  { country: 'UKR', office: 'military-chief', role: 'Commander-in-Chief of the Armed Forces of Ukraine', organisation: 'ukrainian-armed-forces', holders: [
    ['Ruslan Khomchak', 'm', '2020-03-28'],
    ['Valerii Zaluzhnyi', 'm', '2021-07-27'],
    ['Oleksandr Syrskyi', 'm', '2024-02-08'],
  ] },
  { country: 'UKR', office: 'military-chief', role: 'Chief of the General Staff of Ukraine', organisation: 'ukrainian-armed-forces', holders: [
    ['Anatolii Barhylevych', 'm', '2024-02-09'],
    ['Andrii Hnatov', 'm', '2025-03-16'],
  ] },
  { country: 'UKR', office: 'legislature-speaker', role: 'Speaker of the Verkhovna Rada', organisation: 'verkhovna-rada', holders: [
    ['Dmytro Razumkov', 'm', '2019-08-29'],
    ['Ruslan Stefanchuk', 'm', '2021-10-08'],
  ] },
  { country: 'UKR', office: 'other', role: 'Ukrainian Parliament Commissioner for Human Rights', holders: [
    ['Lyudmila Denisova', 'f', '2018-03-15', '2022-05-31'],
    ['Dmytro Lubinets', 'm', '2022-07-01'],
  ] },
  { country: 'UKR', office: 'ambassador', role: 'Ambassador of Ukraine to the United States', about: ['USA'], holders: [
    ['Oksana Markarova', 'f', '2021-04-20', '2025-08'],
    ['Olha Stefanishyna', 'f', '2025-08-27', null],
  ] },
  { country: 'UKR', office: 'ambassador', role: 'Ambassador of Ukraine to the United Kingdom', about: ['GBR'], holders: [
    ['Vadym Prystaiko', 'm', '2020-07-20', '2023-07-21'],
    ['Valerii Zaluzhnyi', 'm', '2024-05-09'],
  ] },
  { country: 'UKR', office: 'minister', role: 'Deputy Foreign Minister of Ukraine', single: false, holders: [
    ['Serhiy Kyslytsya', 'm', '2025-02', null],
  ] },

  { country: 'RUS', office: 'head-of-state', role: 'President of Russia', holders: [
    ['Vladimir Putin', 'm', '2012-05-07'],
  ] },
  { country: 'RUS', office: 'head-of-government', role: 'Prime Minister of Russia', holders: [
    ['Dmitry Medvedev', 'm', '2012-05-08'],
    ['Mikhail Mishustin', 'm', '2020-01-16'],
  ] },
  { country: 'RUS', office: 'foreign-minister', role: 'Foreign Minister of Russia', organisation: 'russian-foreign-ministry', holders: [
    ['Sergei Lavrov', 'm', '2004-03-09'],
  ] },
  { country: 'RUS', office: 'defence-minister', role: 'Defence Minister of Russia', organisation: 'russian-defence-ministry', holders: [
    ['Sergei Shoigu', 'm', '2012-11-06'],
    ['Andrei Belousov', 'm', '2024-05-14'],
  ] },
  { country: 'RUS', office: 'finance-minister', role: 'Finance Minister of Russia', holders: [
    ['Anton Siluanov', 'm', '2011-12-16'],
  ] },
  { country: 'RUS', office: 'energy-minister', role: 'Energy Minister of Russia', holders: [
    ['Alexander Novak', 'm', '2012-05-21', '2020-11-09'],
    ['Nikolai Shulginov', 'm', '2020-11-10'],
    ['Sergei Tsivilev', 'm', '2024-05-14'],
  ] },
  { country: 'RUS', office: 'deputy-head', role: 'Deputy Prime Minister of Russia', single: false, holders: [
    ['Alexander Novak', 'm', '2020-11-10', null],
    ['Denis Manturov', 'm', '2022-07-15', null],
    ['Dmitry Rogozin', 'm', '2011-12-23', '2018-05-18'],
  ] },
  { country: 'RUS', office: 'security-adviser', role: 'Secretary of the Security Council of Russia', organisation: 'russian-security-council', holders: [
    ['Nikolai Patrushev', 'm', '2008-05-12'],
    ['Sergei Shoigu', 'm', '2024-05-12'],
  ] },
  { country: 'RUS', office: 'other', role: 'Deputy Chairman of the Security Council of Russia', organisation: 'russian-security-council', holders: [
    ['Dmitry Medvedev', 'm', '2020-01-16'],
  ] },
  { country: 'RUS', office: 'spokesperson', role: 'Kremlin spokesman', holders: [
    ['Dmitry Peskov', 'm', '2012-05-22'],
  ] },
  { country: 'RUS', office: 'spokesperson', role: 'Spokeswoman of the Foreign Ministry of Russia', organisation: 'russian-foreign-ministry', holders: [
    ['Alexander Lukashevich', 'm', '2011-03', '2015-08'],
    ['Maria Zakharova', 'f', '2015-08-10'],
  ] },
  { country: 'RUS', office: 'spokesperson', role: 'Spokesman of the Defence Ministry of Russia', organisation: 'russian-defence-ministry', holders: [
    ['Igor Konashenkov', 'm', '2011-12', '2024'],
  ] },
  { country: 'RUS', office: 'security-adviser', role: 'Foreign policy aide to the President of Russia', holders: [
    ['Yuri Ushakov', 'm', '2012-05-22'],
  ] },
  { country: 'RUS', office: 'negotiator', role: 'Head of the Russian delegation to the talks with Ukraine', about: ['UKR'], holders: [
    ['Vladimir Medinsky', 'm', '2022-02-28', '2022-04'],
    ['Vladimir Medinsky', 'm', '2025-05-14', null],
  ] },
  { country: 'RUS', office: 'other', role: 'Aide to the President of Russia', single: false, holders: [
    ['Vladimir Medinsky', 'm', '2020-01-24', null],
    ['Nikolai Patrushev', 'm', '2024-05-14', null],
    ['Vladislav Surkov', 'm', '2013-09-20', '2020-02-18'],
  ] },
  { country: 'RUS', office: 'minister', role: 'Culture Minister of Russia', holders: [
    ['Vladimir Medinsky', 'm', '2012-05-21', '2020-01-21'],
  ] },
  { country: 'RUS', office: 'minister', role: 'Deputy Foreign Minister of Russia', organisation: 'russian-foreign-ministry', single: false, holders: [
    ['Sergei Ryabkov', 'm', '2008-08-15', null],
    ['Mikhail Galuzin', 'm', '2022-11', null],
    ['Alexander Grushko', 'm', '2018-01', null],
    ['Andrei Rudenko', 'm', '2019-09', null],
    ['Mikhail Bogdanov', 'm', '2011-06', '2025-07'],
    ['Sergei Vershinin', 'm', '2018-03', null],
  ] },
  { country: 'RUS', office: 'minister', role: 'Deputy Defence Minister of Russia', organisation: 'russian-defence-ministry', single: false, holders: [
    ['Alexander Fomin', 'm', '2017-01-31', null],
  ] },
  { country: 'RUS', office: 'intelligence-chief', role: 'Head of Russian military intelligence', holders: [
    ['Igor Kostyukov', 'm', '2018-12-10'],
  ] },
  { country: 'RUS', office: 'intelligence-chief', role: 'Director of the Foreign Intelligence Service of Russia', holders: [
    ['Sergei Naryshkin', 'm', '2016-10-05'],
  ] },
  { country: 'RUS', office: 'intelligence-chief', role: 'Director of the FSB', organisation: 'fsb', holders: [
    ['Alexander Bortnikov', 'm', '2008-05-12'],
  ] },
  { country: 'RUS', office: 'military-chief', role: 'Chief of the General Staff of Russia', holders: [
    ['Valery Gerasimov', 'm', '2012-11-09'],
  ] },
  { country: 'RUS', office: 'envoy', role: 'Special envoy of the President of Russia for economic cooperation', about: ['USA'], holders: [
    ['Kirill Dmitriev', 'm', '2025-02-23'],
  ] },
  { country: 'RUS', office: 'head-of-organisation', role: 'Chief executive of the Russian Direct Investment Fund', organisation: 'rdif', holders: [
    ['Kirill Dmitriev', 'm', '2011-04'],
  ] },
  { country: 'RUS', office: 'ambassador', role: 'Permanent Representative of Russia to the United Nations', organisation: 'un', holders: [
    ['Vitaly Churkin', 'm', '2006-05-01', '2017-02-20'],
    ['Vasily Nebenzya', 'm', '2017-07-27'],
  ] },
  { country: 'RUS', office: 'ambassador', role: 'Ambassador of Russia to the United States', about: ['USA'], holders: [
    ['Sergey Kislyak', 'm', '2008-07-26', '2017-08-21'],
    ['Anatoly Antonov', 'm', '2017-09-01', '2024-10-10'],
    ['Alexander Darchiev', 'm', '2025-03', null],
  ] },
  { country: 'RUS', office: 'ambassador', role: 'Ambassador-at-large of Russia', about: ['UKR'], holders: [
    ['Rodion Miroshnik', 'm', '2023', null],
  ] },
  { country: 'RUS', office: 'legislature-speaker', role: 'Chairman of the State Duma', organisation: 'state-duma', holders: [
    ['Sergei Naryshkin', 'm', '2011-12-21', '2016-10-05'],
    ['Vyacheslav Volodin', 'm', '2016-10-05'],
  ] },
  { country: 'RUS', office: 'legislature-speaker', role: 'Chairwoman of the Federation Council', organisation: 'federation-council', holders: [
    ['Valentina Matviyenko', 'f', '2011-09-21'],
  ] },
  { country: 'RUS', office: 'central-banker', role: 'Governor of the Bank of Russia', organisation: 'bank-of-russia', holders: [
    ['Elvira Nabiullina', 'f', '2013-06-24'],
  ] },
  { country: 'RUS', office: 'other', role: 'Mayor of Moscow', holders: [
    ['Sergei Sobyanin', 'm', '2010-10-21'],
  ] },
  { country: 'RUS', office: 'other', role: 'Head of Chechnya', holders: [
    ['Ramzan Kadyrov', 'm', '2007-03-02'],
  ] },
  { country: 'RUS', office: 'other', role: "Commissioner for Children's Rights of Russia", holders: [
    ['Maria Lvova-Belova', 'f', '2021-10-27'],
  ] },
  { country: 'RUS', office: 'other', role: 'Human Rights Commissioner of Russia', holders: [
    ['Tatyana Moskalkova', 'f', '2016-04-22'],
  ] },
  { country: 'RUS', office: 'other', role: 'Head of the Wagner Group', organisation: 'wagner', holders: [
    ['Yevgeny Prigozhin', 'm', '2014', '2023-08-23'],
  ] },

  { country: 'BLR', office: 'head-of-state', role: 'President of Belarus', holders: [
    ['Alexander Lukashenko', 'm', '1994-07-20'],
  ] },
  { country: 'BLR', office: 'head-of-government', role: 'Prime Minister of Belarus', holders: [
    ['Andrei Kobyakov', 'm', '2014-12-27'],
    ['Sergei Rumas', 'm', '2018-08-18'],
    ['Roman Golovchenko', 'm', '2020-06-04'],
    ['Alexander Turchin', 'm', '2025-03-10'],
  ] },
  { country: 'BLR', office: 'foreign-minister', role: 'Foreign Minister of Belarus', holders: [
    ['Vladimir Makei', 'm', '2012-08-20', '2022-11-26'],
    ['Sergei Aleinik', 'm', '2022-12-13'],
    ['Maxim Ryzhenkov', 'm', '2024-06-27'],
  ] },
  { country: 'BLR', office: 'other', role: 'Leader of the Belarusian opposition', holders: [
    ['Sviatlana Tsikhanouskaya', 'f', '2020-08'],
  ] },
]

export const UKRAINE_RUSSIA = tenuresOf(ROWS)
