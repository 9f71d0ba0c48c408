import { type Succession, tenuresOf } from './succession.ts'

// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'ISR', office: 'head-of-state', role: 'President of Israel', holders: [
    ['Shimon Peres', 'm', '2007-07-15'],
    ['Reuven Rivlin', 'm', '2014-07-24'],
    ['Isaac Herzog', 'm', '2021-07-07'],
  ] },
  { country: 'ISR', office: 'head-of-government', role: 'Prime Minister of Israel', holders: [
    ['Benjamin Netanyahu', 'm', '2009-03-31'],
    ['Naftali Bennett', 'm', '2021-06-13'],
    ['Yair Lapid', 'm', '2022-07-01'],
    ['Benjamin Netanyahu', 'm', '2022-12-29'],
  ] },
  { country: 'ISR', office: 'foreign-minister', role: 'Foreign Minister of Israel', organisation: 'israeli-foreign-ministry', holders: [
    ['Avigdor Lieberman', 'm', '2013-11-11', '2015-05-06'],
    ['Benjamin Netanyahu', 'm', '2015-05-14', '2019-02-17'],
    ['Israel Katz', 'm', '2019-02-17', '2020-05-17'],
    ['Gabi Ashkenazi', 'm', '2020-05-17'],
    ['Yair Lapid', 'm', '2021-06-13'],
    ['Eli Cohen', 'm', '2022-12-29'],
    ['Israel Katz', 'm', '2024-01-01'],
    ["Gideon Sa'ar", 'm', '2024-11-10'],
  ] },
  { country: 'ISR', office: 'defence-minister', role: 'Defence Minister of Israel', holders: [
    ["Moshe Ya'alon", 'm', '2013-03-18', '2016-05-22'],
    ['Avigdor Lieberman', 'm', '2016-05-30', '2018-11-18'],
    ['Benjamin Netanyahu', 'm', '2018-11-18'],
    ['Naftali Bennett', 'm', '2019-11-12'],
    ['Benny Gantz', 'm', '2020-05-17'],
    ['Yoav Gallant', 'm', '2022-12-29'],
    ['Israel Katz', 'm', '2024-11-08'],
  ] },
  { country: 'ISR', office: 'finance-minister', role: 'Finance Minister of Israel', holders: [
    ['Yair Lapid', 'm', '2013-03-18', '2014-12-02'],
    ['Moshe Kahlon', 'm', '2015-05-14'],
    ['Israel Katz', 'm', '2020-05-17'],
    ['Avigdor Lieberman', 'm', '2021-06-13'],
    ['Bezalel Smotrich', 'm', '2022-12-29'],
  ] },
  { country: 'ISR', office: 'interior-minister', role: 'National Security Minister of Israel', holders: [
    ['Itamar Ben-Gvir', 'm', '2022-12-29', '2025-01-19'],
    ['Itamar Ben-Gvir', 'm', '2025-03-19', null],
  ] },
  { country: 'ISR', office: 'minister', role: 'Strategic Affairs Minister of Israel', holders: [
    ['Ron Dermer', 'm', '2022-12-29', '2025-11'],
  ] },
  { country: 'ISR', office: 'minister', role: 'Minister in the war cabinet of Israel', single: false, holders: [
    ['Benny Gantz', 'm', '2023-10-12', '2024-06-09'],
    ['Gadi Eisenkot', 'm', '2023-10-12', '2024-06-09'],
  ] },
  { country: 'ISR', office: 'negotiator', role: 'Head of the Israeli negotiating team', about: ['PSE'], holders: [
    ['David Barnea', 'm', '2023-10', '2025-02'],
    ['Ron Dermer', 'm', '2025-02', '2025-11'],
  ] },
  { country: 'ISR', office: 'intelligence-chief', role: 'Director of the Mossad', organisation: 'mossad', holders: [
    ['Yossi Cohen', 'm', '2016-01-06'],
    ['David Barnea', 'm', '2021-06-01'],
  ] },
  { country: 'ISR', office: 'intelligence-chief', role: 'Head of the Shin Bet', organisation: 'shin-bet', holders: [
    ['Ronen Bar', 'm', '2021-10-13', '2025-06-15'],
    ['David Zini', 'm', '2025-10-05'],
  ] },
  { country: 'ISR', office: 'military-chief', role: 'Chief of the General Staff of Israel', organisation: 'idf', holders: [
    ['Benny Gantz', 'm', '2011-02-14'],
    ['Gadi Eisenkot', 'm', '2015-02-16'],
    ['Aviv Kochavi', 'm', '2019-01-15'],
    ['Herzi Halevi', 'm', '2023-01-16'],
    ['Eyal Zamir', 'm', '2025-03-05'],
  ] },
  { country: 'ISR', office: 'security-adviser', role: 'National Security Adviser of Israel', holders: [
    ['Meir Ben-Shabbat', 'm', '2017-11', '2021-08'],
    ['Eyal Hulata', 'm', '2021-08', '2023-01'],
    ['Tzachi Hanegbi', 'm', '2023-01', '2025-10-21'],
  ] },
  { country: 'ISR', office: 'spokesperson', role: 'Chief spokesman of the Israel Defense Forces', organisation: 'idf', holders: [
    ['Daniel Hagari', 'm', '2023-03', '2025-03'],
    ['Effie Defrin', 'm', '2025-03', null],
  ] },
  { country: 'ISR', office: 'spokesperson', role: 'Spokesman of the Foreign Ministry of Israel', organisation: 'israeli-foreign-ministry', holders: [
    ['Oren Marmorstein', 'm', '2023-12'],
  ] },
  { country: 'ISR', office: 'party-leader', role: 'Leader of the Opposition of Israel', holders: [
    ['Isaac Herzog', 'm', '2013-11-25', '2018-07-31'],
    ['Yair Lapid', 'm', '2023-01-02', null],
  ] },
  { country: 'ISR', office: 'ambassador', role: 'Ambassador of Israel to the United Nations', organisation: 'un', holders: [
    ['Ron Prosor', 'm', '2011-06', '2015-10'],
    ['Danny Danon', 'm', '2015-10'],
    ['Gilad Erdan', 'm', '2020-07'],
    ['Danny Danon', 'm', '2024-08'],
  ] },
  { country: 'ISR', office: 'ambassador', role: 'Ambassador of Israel to the United States', about: ['USA'], holders: [
    ['Ron Dermer', 'm', '2013-12', '2021-01'],
    ['Michael Herzog', 'm', '2021-11', '2025-01'],
    ['Yechiel Leiter', 'm', '2025-01'],
  ] },

  { country: 'PSE', office: 'head-of-state', role: 'President of Palestine', holders: [['Mahmoud Abbas', 'm', '2005-01-15']] },
  { country: 'PSE', office: 'head-of-government', role: 'Prime Minister of Palestine', holders: [
    ['Rami Hamdallah', 'm', '2013-06-06'],
    ['Mohammad Shtayyeh', 'm', '2019-04-13'],
    ['Mohammad Mustafa', 'm', '2024-03-31'],
  ] },
  { country: 'PSE', office: 'foreign-minister', role: 'Foreign Minister of Palestine', holders: [
    ['Riyad al-Maliki', 'm', '2007-06-14'],
    ['Mohammad Mustafa', 'm', '2024-03-31'],
    ['Varsen Aghabekian', 'f', '2025-06'],
  ] },
  { country: 'PSE', office: 'negotiator', role: 'Chief negotiator of the Palestine Liberation Organization', organisation: 'plo', about: ['ISR'], holders: [
    ['Saeb Erekat', 'm', '2003', '2020-11-10'],
  ] },
  { country: 'PSE', office: 'deputy-head', role: 'Vice President of Palestine', holders: [['Hussein al-Sheikh', 'm', '2025-04-26']] },
  { country: 'PSE', office: 'head-of-organisation', role: 'Head of the political bureau of Hamas', organisation: 'hamas', holders: [
    ['Khaled Meshaal', 'm', '1996'],
    ['Ismail Haniyeh', 'm', '2017-05-06', '2024-07-31'],
    ['Yahya Sinwar', 'm', '2024-08-06', '2024-10-16'],
  ] },
  { country: 'PSE', office: 'other', role: 'Leader of Hamas in Gaza', organisation: 'hamas', holders: [
    ['Ismail Haniyeh', 'm', '2006', '2017-02-13'],
    ['Yahya Sinwar', 'm', '2017-02-13'],
    ['Mohammed Sinwar', 'm', '2024-10', '2025-05-13'],
  ] },
  { country: 'PSE', office: 'negotiator', role: 'Chief negotiator of Hamas', organisation: 'hamas', about: ['ISR'], holders: [
    ['Khalil al-Hayya', 'm', '2024'],
  ] },
  { country: 'PSE', office: 'spokesperson', role: 'Spokesman of Hamas', organisation: 'hamas', single: false, holders: [
    ['Sami Abu Zuhri', 'm', '2006', null],
    ['Hazem Qassem', 'm', '2017', null],
    ['Abdel Latif al-Qanoua', 'm', '2016', '2025-03-27'],
  ] },
  { country: 'PSE', office: 'spokesperson', role: 'Spokesman of the Qassam Brigades', organisation: 'qassam-brigades', holders: [
    ['Abu Obeida', 'm', '2006', '2025-08-30'],
  ] },
  { country: 'PSE', office: 'other', role: 'Senior official of Hamas', organisation: 'hamas', single: false, holders: [
    ['Basem Naim', 'm', '2012', null],
    ['Osama Hamdan', 'm', '2010', null],
    ['Taher al-Nunu', 'm', '2017', null],
    ['Mousa Abu Marzouk', 'm', '1997', null],
    ['Saleh al-Arouri', 'm', '2017-10', '2024-01-02'],
  ] },
  { country: 'PSE', office: 'head-of-organisation', role: 'Secretary-General of Palestinian Islamic Jihad', organisation: 'islamic-jihad', holders: [
    ['Ramadan Shalah', 'm', '1995'],
    ['Ziyad al-Nakhalah', 'm', '2018-09-28'],
  ] },

  { country: 'LBN', office: 'head-of-state', role: 'President of Lebanon', holders: [
    ['Michel Suleiman', 'm', '2008-05-25', '2014-05-24'],
    ['Michel Aoun', 'm', '2016-10-31', '2022-10-30'],
    ['Joseph Aoun', 'm', '2025-01-09'],
  ] },
  { country: 'LBN', office: 'head-of-government', role: 'Prime Minister of Lebanon', holders: [
    ['Tammam Salam', 'm', '2014-02-15'],
    ['Saad Hariri', 'm', '2016-12-18'],
    ['Hassan Diab', 'm', '2020-01-21'],
    ['Najib Mikati', 'm', '2021-09-10'],
    ['Nawaf Salam', 'm', '2025-02-08'],
  ] },
  { country: 'LBN', office: 'foreign-minister', role: 'Foreign Minister of Lebanon', holders: [
    ['Gebran Bassil', 'm', '2014-02-15'],
    ['Nassif Hitti', 'm', '2020-01-21', '2020-08-03'],
    ['Abdallah Bou Habib', 'm', '2021-09-10'],
    ['Youssef Rajji', 'm', '2025-02-08'],
  ] },
  { country: 'LBN', office: 'legislature-speaker', role: 'Speaker of the Parliament of Lebanon', holders: [['Nabih Berri', 'm', '1992-10-20']] },
  { country: 'LBN', office: 'head-of-organisation', role: 'Secretary-General of Hezbollah', organisation: 'hezbollah', holders: [
    ['Hassan Nasrallah', 'm', '1992-02-16', '2024-09-27'],
    ['Naim Qassem', 'm', '2024-10-29'],
  ] },

  { country: 'SYR', office: 'head-of-state', role: 'President of Syria', holders: [
    ['Bashar al-Assad', 'm', '2000-07-17', '2024-12-08'],
    ['Ahmed al-Sharaa', 'm', '2025-01-29'],
  ] },
  { country: 'SYR', office: 'head-of-government', role: 'Prime Minister of Syria', holders: [
    ['Wael al-Halqi', 'm', '2012-08-09'],
    ['Imad Khamis', 'm', '2016-07-03'],
    ['Hussein Arnous', 'm', '2020-06-11', '2024-09-14'],
    ['Mohammad Ghazi al-Jalali', 'm', '2024-09-14', '2024-12-10'],
    ['Mohammed al-Bashir', 'm', '2024-12-10', '2025-03-29'],
  ] },
  { country: 'SYR', office: 'foreign-minister', role: 'Foreign Minister of Syria', holders: [
    ['Walid Muallem', 'm', '2006-02-11', '2020-11-16'],
    ['Faisal Mekdad', 'm', '2020-11-22', '2024-09-23'],
    ['Asaad al-Shaibani', 'm', '2024-12-21'],
  ] },
  { country: 'SYR', office: 'military-chief', role: 'Commander of the Syrian Democratic Forces', organisation: 'syrian-democratic-forces', holders: [['Mazloum Abdi', 'm', '2015-10']] },

  { country: 'JOR', office: 'head-of-state', role: 'King of Jordan', holders: [['Abdullah II', 'm', '1999-02-07']] },
  { country: 'JOR', office: 'head-of-government', role: 'Prime Minister of Jordan', holders: [
    ['Abdullah Ensour', 'm', '2012-10-11'],
    ['Hani al-Mulki', 'm', '2016-06-01'],
    ['Omar Razzaz', 'm', '2018-06-14'],
    ['Bisher al-Khasawneh', 'm', '2020-10-12'],
    ['Jafar Hassan', 'm', '2024-09-15'],
  ] },
  { country: 'JOR', office: 'foreign-minister', role: 'Foreign Minister of Jordan', holders: [
    ['Nasser Judeh', 'm', '2009-02-23'],
    ['Ayman Safadi', 'm', '2017-01-15'],
  ] },

  { country: 'EGY', office: 'head-of-state', role: 'President of Egypt', holders: [
    ['Adly Mansour', 'm', '2013-07-04'],
    ['Abdel Fattah el-Sisi', 'm', '2014-06-08'],
  ] },
  { country: 'EGY', office: 'head-of-government', role: 'Prime Minister of Egypt', holders: [
    ['Ibrahim Mahlab', 'm', '2014-03-01'],
    ['Sherif Ismail', 'm', '2015-09-19'],
    ['Mostafa Madbouly', 'm', '2018-06-14'],
  ] },
  { country: 'EGY', office: 'foreign-minister', role: 'Foreign Minister of Egypt', organisation: 'egyptian-foreign-ministry', holders: [
    ['Nabil Fahmy', 'm', '2013-07-16'],
    ['Sameh Shoukry', 'm', '2014-06-17'],
    ['Badr Abdelatty', 'm', '2024-07-03'],
  ] },
  { country: 'EGY', office: 'intelligence-chief', role: 'Director of the General Intelligence Service of Egypt', holders: [
    ['Abbas Kamel', 'm', '2018-01-18'],
    ['Hassan Rashad', 'm', '2024-10-16'],
  ] },

  { country: 'SAU', office: 'head-of-state', role: 'King of Saudi Arabia', holders: [
    ['Abdullah of Saudi Arabia', 'm', '2005-08-01'],
    ['Salman of Saudi Arabia', 'm', '2015-01-23'],
  ] },
  { country: 'SAU', office: 'deputy-head', role: 'Crown Prince of Saudi Arabia', holders: [
    ['Mohammed bin Nayef', 'm', '2015-04-29'],
    ['Mohammed bin Salman', 'm', '2017-06-21'],
  ] },
  { country: 'SAU', office: 'head-of-government', role: 'Prime Minister of Saudi Arabia', holders: [
    ['Salman of Saudi Arabia', 'm', '2015-01-23'],
    ['Mohammed bin Salman', 'm', '2022-09-27'],
  ] },
  { country: 'SAU', office: 'foreign-minister', role: 'Foreign Minister of Saudi Arabia', organisation: 'saudi-foreign-ministry', holders: [
    ['Saud al-Faisal', 'm', '1975-10-13'],
    ['Adel al-Jubeir', 'm', '2015-04-29'],
    ['Ibrahim al-Assaf', 'm', '2018-12-27'],
    ['Faisal bin Farhan', 'm', '2019-10-23'],
  ] },
  { country: 'SAU', office: 'defence-minister', role: 'Defence Minister of Saudi Arabia', holders: [
    ['Mohammed bin Salman', 'm', '2015-01-23'],
    ['Khalid bin Salman', 'm', '2022-09-27'],
  ] },
  { country: 'SAU', office: 'energy-minister', role: 'Energy Minister of Saudi Arabia', holders: [
    ['Ali al-Naimi', 'm', '1995-08-02'],
    ['Khalid al-Falih', 'm', '2016-05-07'],
    ['Abdulaziz bin Salman', 'm', '2019-09-08'],
  ] },
  { country: 'SAU', office: 'security-adviser', role: 'National Security Adviser of Saudi Arabia', holders: [['Musaed al-Aiban', 'm', '2018']] },

  { country: 'ARE', office: 'head-of-state', role: 'President of the United Arab Emirates', holders: [
    ['Khalifa bin Zayed Al Nahyan', 'm', '2004-11-03', '2022-05-13'],
    ['Mohamed bin Zayed Al Nahyan', 'm', '2022-05-14'],
  ] },
  { country: 'ARE', office: 'head-of-government', role: 'Prime Minister of the United Arab Emirates', holders: [
    ['Mohammed bin Rashid Al Maktoum', 'm', '2006-01-05'],
  ] },
  { country: 'ARE', office: 'foreign-minister', role: 'Foreign Minister of the United Arab Emirates', holders: [
    ['Abdullah bin Zayed Al Nahyan', 'm', '2006-02-09'],
  ] },
  { country: 'ARE', office: 'energy-minister', role: 'Energy Minister of the United Arab Emirates', holders: [
    ['Suhail al-Mazrouei', 'm', '2013-03-12'],
  ] },
  { country: 'ARE', office: 'minister', role: 'Industry Minister of the United Arab Emirates', holders: [
    ['Sultan al-Jaber', 'm', '2020-07-05'],
  ] },
  { country: 'ARE', office: 'security-adviser', role: 'Diplomatic adviser to the President of the United Arab Emirates', holders: [
    ['Anwar Gargash', 'm', '2021-02-10'],
  ] },

  { country: 'QAT', office: 'head-of-state', role: 'Emir of Qatar', holders: [['Tamim bin Hamad Al Thani', 'm', '2013-06-25']] },
  { country: 'QAT', office: 'head-of-government', role: 'Prime Minister of Qatar', holders: [
    ['Abdullah bin Nasser Al Thani', 'm', '2013-06-26'],
    ['Khalid bin Khalifa Al Thani', 'm', '2020-01-28'],
    ['Mohammed bin Abdulrahman Al Thani', 'm', '2023-03-07'],
  ] },
  { country: 'QAT', office: 'foreign-minister', role: 'Foreign Minister of Qatar', organisation: 'qatari-foreign-ministry', holders: [
    ['Khalid bin Mohammad Al Attiyah', 'm', '2013-06-26'],
    ['Mohammed bin Abdulrahman Al Thani', 'm', '2016-01-27'],
  ] },
  { country: 'QAT', office: 'spokesperson', role: 'Spokesman of the Foreign Ministry of Qatar', organisation: 'qatari-foreign-ministry', holders: [
    ['Majed al-Ansari', 'm', '2022'],
  ] },
  { country: 'QAT', office: 'minister', role: 'Minister of State of Qatar', single: false, holders: [
    ['Mohammed al-Khulaifi', 'm', '2023-03', null],
  ] },
  { country: 'QAT', office: 'energy-minister', role: 'Energy Minister of Qatar', holders: [['Saad al-Kaabi', 'm', '2018-11-04']] },

  { country: 'KWT', office: 'head-of-state', role: 'Emir of Kuwait', holders: [
    ['Sabah al-Ahmad al-Jaber al-Sabah', 'm', '2006-01-29', '2020-09-29'],
    ['Nawaf al-Ahmad al-Jaber al-Sabah', 'm', '2020-09-29'],
    ['Mishal al-Ahmad al-Jaber al-Sabah', 'm', '2023-12-16'],
  ] },
  { country: 'BHR', office: 'head-of-state', role: 'King of Bahrain', holders: [['Hamad bin Isa Al Khalifa', 'm', '1999-03-06']] },
  { country: 'BHR', office: 'head-of-government', role: 'Prime Minister of Bahrain', holders: [
    ['Khalifa bin Salman Al Khalifa', 'm', '1971-08-15', '2020-11-11'],
    ['Salman bin Hamad Al Khalifa', 'm', '2020-11-11'],
  ] },
  { country: 'OMN', office: 'head-of-state', role: 'Sultan of Oman', holders: [
    ['Qaboos bin Said', 'm', '1970-07-23'],
    ['Haitham bin Tariq', 'm', '2020-01-11'],
  ] },
  { country: 'OMN', office: 'foreign-minister', role: 'Foreign Minister of Oman', holders: [
    ['Yusuf bin Alawi', 'm', '1997-12-16'],
    ['Badr al-Busaidi', 'm', '2020-08-18'],
  ] },
  { country: 'YEM', office: 'head-of-state', role: 'President of Yemen', holders: [
    ['Abd Rabbuh Mansur Hadi', 'm', '2012-02-25'],
    ['Rashad al-Alimi', 'm', '2022-04-07'],
  ] },
  { country: 'YEM', office: 'head-of-government', role: 'Prime Minister of Yemen', holders: [
    ['Maeen Abdulmalik Saeed', 'm', '2018-10-18'],
    ['Ahmed Awad bin Mubarak', 'm', '2024-02-05'],
    ['Salem Saleh bin Braik', 'm', '2025-05-03'],
  ] },
  { country: 'YEM', office: 'head-of-organisation', role: 'Leader of the Houthis', organisation: 'houthis', holders: [['Abdul-Malik al-Houthi', 'm', '2004-09']] },
  { country: 'YEM', office: 'other', role: 'Head of the Supreme Political Council of the Houthis', organisation: 'houthis', holders: [
    ['Saleh al-Samad', 'm', '2016-08', '2018-04-19'],
    ['Mahdi al-Mashat', 'm', '2018-04-25'],
  ] },
  { country: 'YEM', office: 'negotiator', role: 'Chief negotiator of the Houthis', organisation: 'houthis', holders: [['Mohammed Abdulsalam', 'm', '2014']] },
  { country: 'YEM', office: 'spokesperson', role: 'Military spokesman of the Houthis', organisation: 'houthis', holders: [['Yahya Saree', 'm', '2018']] },
  { country: 'YEM', office: 'head-of-organisation', role: 'President of the Southern Transitional Council', organisation: 'stc', holders: [['Aidarous al-Zubaidi', 'm', '2017-05-11', '2026-01']] },

  { country: 'IRQ', office: 'head-of-state', role: 'President of Iraq', holders: [
    ['Fuad Masum', 'm', '2014-07-24'],
    ['Barham Salih', 'm', '2018-10-02'],
    ['Abdul Latif Rashid', 'm', '2022-10-17'],
  ] },
  { country: 'IRQ', office: 'head-of-government', role: 'Prime Minister of Iraq', holders: [
    ['Nouri al-Maliki', 'm', '2006-05-20'],
    ['Haider al-Abadi', 'm', '2014-09-08'],
    ['Adil Abdul-Mahdi', 'm', '2018-10-25'],
    ['Mustafa al-Kadhimi', 'm', '2020-05-07'],
    ["Mohammed Shia' al-Sudani", 'm', '2022-10-27'],
  ] },
  { country: 'IRQ', office: 'foreign-minister', role: 'Foreign Minister of Iraq', holders: [
    ['Ibrahim al-Jaafari', 'm', '2014-09-08'],
    ['Mohamed Ali Alhakim', 'm', '2018-10-25', '2020-05-06'],
    ['Fuad Hussein', 'm', '2020-06-06'],
  ] },
  { country: 'IRQ', office: 'other', role: 'President of the Kurdistan Region of Iraq', holders: [
    ['Masoud Barzani', 'm', '2005-06-14', '2017-11-01'],
    ['Nechirvan Barzani', 'm', '2019-06-10'],
  ] },
  { country: 'IRQ', office: 'other', role: 'Prime Minister of the Kurdistan Region of Iraq', holders: [
    ['Nechirvan Barzani', 'm', '2012-03-07'],
    ['Masrour Barzani', 'm', '2019-06-11'],
  ] },

  { country: 'IRN', office: 'head-of-state', role: 'Supreme Leader of Iran', holders: [['Ali Khamenei', 'm', '1989-06-04']] },
  { country: 'IRN', office: 'head-of-government', role: 'President of Iran', holders: [
    ['Hassan Rouhani', 'm', '2013-08-03'],
    ['Ebrahim Raisi', 'm', '2021-08-03', '2024-05-19'],
    ['Mohammad Mokhber', 'm', '2024-05-19', '2024-07-28'],
    ['Masoud Pezeshkian', 'm', '2024-07-28'],
  ] },
  { country: 'IRN', office: 'foreign-minister', role: 'Foreign Minister of Iran', organisation: 'iranian-foreign-ministry', holders: [
    ['Mohammad Javad Zarif', 'm', '2013-08-15', '2021-08-25'],
    ['Hossein Amir-Abdollahian', 'm', '2021-08-25', '2024-05-19'],
    ['Ali Bagheri Kani', 'm', '2024-05-20'],
    ['Abbas Araghchi', 'm', '2024-08-21'],
  ] },
  { country: 'IRN', office: 'minister', role: 'Vice President of Iran for Strategic Affairs', holders: [
    ['Mohammad Javad Zarif', 'm', '2024-08-01', '2025-03-02'],
  ] },
  { country: 'IRN', office: 'minister', role: 'Deputy Foreign Minister of Iran', organisation: 'iranian-foreign-ministry', single: false, holders: [
    ['Abbas Araghchi', 'm', '2013-09', '2021-09'],
    ['Ali Bagheri Kani', 'm', '2021-09', '2024-08'],
    ['Majid Takht-Ravanchi', 'm', '2024-09', null],
    ['Kazem Gharibabadi', 'm', '2024-09', null],
  ] },
  { country: 'IRN', office: 'negotiator', role: 'Chief nuclear negotiator of Iran', about: ['nuclear programme'], holders: [
    ['Mohammad Javad Zarif', 'm', '2013-09', '2021-08-25'],
    ['Ali Bagheri Kani', 'm', '2021-09', '2024-08-21'],
    ['Abbas Araghchi', 'm', '2024-08-21'],
  ] },
  { country: 'IRN', office: 'security-adviser', role: 'Secretary of the Supreme National Security Council of Iran', organisation: 'iranian-security-council', holders: [
    ['Ali Shamkhani', 'm', '2013-09-10'],
    ['Ali Akbar Ahmadian', 'm', '2023-05-22'],
    ['Ali Larijani', 'm', '2025-08-05'],
  ] },
  { country: 'IRN', office: 'spokesperson', role: 'Spokesman of the Foreign Ministry of Iran', organisation: 'iranian-foreign-ministry', holders: [
    ['Bahram Ghasemi', 'm', '2016-06', '2019-04'],
    ['Abbas Mousavi', 'm', '2019-04', '2020-08'],
    ['Saeed Khatibzadeh', 'm', '2020-08', '2022-06'],
    ['Nasser Kanaani', 'm', '2022-06', '2024-10'],
    ['Esmaeil Baghaei', 'm', '2024-10'],
  ] },
  { country: 'IRN', office: 'head-of-organisation', role: 'Head of the Atomic Energy Organization of Iran', organisation: 'iranian-atomic-energy', holders: [
    ['Ali Akbar Salehi', 'm', '2013-08-16'],
    ['Mohammad Eslami', 'm', '2021-08-29'],
  ] },
  { country: 'IRN', office: 'legislature-speaker', role: 'Speaker of the Parliament of Iran', organisation: 'majlis', holders: [
    ['Ali Larijani', 'm', '2008-05-28'],
    ['Mohammad Bagher Ghalibaf', 'm', '2020-05-28'],
  ] },
  { country: 'IRN', office: 'military-chief', role: 'Commander of the Islamic Revolutionary Guard Corps', organisation: 'irgc', holders: [
    ['Mohammad Ali Jafari', 'm', '2007-09-01'],
    ['Hossein Salami', 'm', '2019-04-21', '2025-06-13'],
    ['Mohammad Pakpour', 'm', '2025-06-13'],
  ] },
  { country: 'IRN', office: 'military-chief', role: 'Commander of the Quds Force', organisation: 'quds-force', holders: [
    ['Qassem Soleimani', 'm', '1998', '2020-01-03'],
    ['Esmail Qaani', 'm', '2020-01-03'],
  ] },

  { country: 'TUR', office: 'head-of-state', role: 'President of Turkey', holders: [
    ['Abdullah Gül', 'm', '2007-08-28'],
    ['Recep Tayyip Erdoğan', 'm', '2014-08-28'],
  ] },
  { country: 'TUR', office: 'head-of-government', role: 'Prime Minister of Turkey', holders: [
    ['Recep Tayyip Erdoğan', 'm', '2003-03-14'],
    ['Ahmet Davutoğlu', 'm', '2014-08-28'],
    ['Binali Yıldırım', 'm', '2016-05-24', '2018-07-09'],
  ] },
  { country: 'TUR', office: 'deputy-head', role: 'Vice President of Turkey', holders: [
    ['Fuat Oktay', 'm', '2018-07-10'],
    ['Cevdet Yılmaz', 'm', '2023-06-03'],
  ] },
  { country: 'TUR', office: 'foreign-minister', role: 'Foreign Minister of Turkey', organisation: 'turkish-foreign-ministry', holders: [
    ['Ahmet Davutoğlu', 'm', '2009-05-01'],
    ['Mevlüt Çavuşoğlu', 'm', '2014-08-29', '2015-08-28'],
    ['Mevlüt Çavuşoğlu', 'm', '2015-11-24', '2023-06-03'],
    ['Hakan Fidan', 'm', '2023-06-03'],
  ] },
  { country: 'TUR', office: 'defence-minister', role: 'Defence Minister of Turkey', organisation: 'turkish-defence-ministry', holders: [
    ['İsmet Yılmaz', 'm', '2015-11-24'],
    ['Fikri Işık', 'm', '2016-05-24'],
    ['Nurettin Canikli', 'm', '2017-07-19'],
    ['Hulusi Akar', 'm', '2018-07-10'],
    ['Yaşar Güler', 'm', '2023-06-03'],
  ] },
  { country: 'TUR', office: 'finance-minister', role: 'Finance Minister of Turkey', holders: [
    ['Berat Albayrak', 'm', '2018-07-10', '2020-11-09'],
    ['Lütfi Elvan', 'm', '2020-11-10'],
    ['Nureddin Nebati', 'm', '2021-12-02'],
    ['Mehmet Şimşek', 'm', '2023-06-03'],
  ] },
  { country: 'TUR', office: 'trade-minister', role: 'Trade Minister of Turkey', holders: [
    ['Ruhsar Pekcan', 'f', '2018-07-10'],
    ['Mehmet Muş', 'm', '2021-04-21'],
    ['Ömer Bolat', 'm', '2023-06-03'],
  ] },
  { country: 'TUR', office: 'intelligence-chief', role: 'Head of the National Intelligence Organization of Turkey', organisation: 'mit', holders: [
    ['Hakan Fidan', 'm', '2010-05-25', '2015-02-10'],
    ['Hakan Fidan', 'm', '2015-03-09', '2023-06-03'],
    ['İbrahim Kalın', 'm', '2023-06-05'],
  ] },
  { country: 'TUR', office: 'spokesperson', role: 'Spokesman of the President of Turkey', holders: [['İbrahim Kalın', 'm', '2014-12', '2023-06-05']] },
  { country: 'TUR', office: 'spokesperson', role: 'Communications Director of the Presidency of Turkey', holders: [
    ['Fahrettin Altun', 'm', '2018-07-25'],
    ['Burhanettin Duran', 'm', '2025-07-10'],
  ] },
  { country: 'TUR', office: 'spokesperson', role: 'Spokesman of the Foreign Ministry of Turkey', organisation: 'turkish-foreign-ministry', holders: [
    ['Öncü Keçeli', 'm', '2023-11'],
  ] },
  { country: 'TUR', office: 'other', role: 'Mayor of Istanbul', holders: [
    ['Ekrem İmamoğlu', 'm', '2019-06-27', '2025-03-23'],
  ] },
  { country: 'TUR', office: 'other', role: 'Founder of the Kurdistan Workers’ Party', organisation: 'pkk', holders: [['Abdullah Öcalan', 'm', '1978-11-27']] },
]

export const MIDDLE_EAST = tenuresOf(ROWS)
