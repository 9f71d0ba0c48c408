import { type Succession, tenuresOf } from './succession.ts'

/** Those who negotiate on climate: environment and energy ministers, envoys, presidents of the yearly conference. */
// biome-ignore format: one holder a line
const ROWS: readonly Succession[] = [
  { country: 'BRA', office: 'climate-minister', role: 'Environment Minister of Brazil', holders: [
    ['Ricardo Salles', 'm', '2019-01-01'],
    ['Joaquim Leite', 'm', '2021-06-23'],
    ['Marina Silva', 'f', '2023-01-01'],
  ] },
  { country: 'GBR', office: 'energy-minister', role: 'Energy Secretary of the United Kingdom', holders: [
    ['Grant Shapps', 'm', '2023-02-07'],
    ['Claire Coutinho', 'f', '2023-08-31'],
    ['Ed Miliband', 'm', '2024-07-05'],
  ] },
  { country: 'DEU', office: 'climate-minister', role: 'Environment Minister of Germany', holders: [
    ['Svenja Schulze', 'f', '2018-03-14'],
    ['Steffi Lemke', 'f', '2021-12-08'],
    ['Carsten Schneider', 'm', '2025-05-06'],
  ] },
  { country: 'FRA', office: 'climate-minister', role: 'Ecological Transition Minister of France', holders: [
    ['Christophe Béchu', 'm', '2022-07-04'],
    ['Agnès Pannier-Runacher', 'f', '2024-09-21'],
    ['Monique Barbut', 'f', '2025-10-12'],
  ] },
  { country: 'ESP', office: 'climate-minister', role: 'Ecological Transition Minister of Spain', holders: [
    ['Teresa Ribera', 'f', '2018-06-07'],
    ['Sara Aagesen', 'f', '2024-11-25'],
  ] },
  { country: 'CAN', office: 'climate-minister', role: 'Environment Minister of Canada', holders: [
    ['Catherine McKenna', 'f', '2015-11-04'],
    ['Jonathan Wilkinson', 'm', '2019-11-20'],
    ['Steven Guilbeault', 'm', '2021-10-26'],
    ['Terry Duguid', 'm', '2025-03-14'],
    ['Julie Dabrusin', 'f', '2025-05-13'],
  ] },
  { country: 'IND', office: 'climate-minister', role: 'Environment Minister of India', holders: [['Bhupender Yadav', 'm', '2021-07-07']] },
  { country: 'CHN', office: 'envoy', role: 'Special Envoy of China for Climate Change', about: ['climate'], holders: [
    ['Xie Zhenhua', 'm', '2021-02-24'],
    ['Liu Zhenmin', 'm', '2024-01-12'],
  ] },
  { country: 'ZAF', office: 'climate-minister', role: 'Environment Minister of South Africa', holders: [
    ['Barbara Creecy', 'f', '2019-05-30'],
    ['Dion George', 'm', '2024-07-03', '2025-11'],
  ] },
  { country: 'NOR', office: 'climate-minister', role: 'Climate and Environment Minister of Norway', holders: [['Andreas Bjelland Eriksen', 'm', '2023-10-16']] },
  { country: null, office: 'other', role: 'President of the UN climate conference', organisation: 'unfccc', holders: [
    ['Alok Sharma', 'm', '2021-10-31'],
    ['Sameh Shoukry', 'm', '2022-11-06'],
    ['Sultan al-Jaber', 'm', '2023-11-30'],
    ['Mukhtar Babayev', 'm', '2024-11-11'],
    ['André Corrêa do Lago', 'm', '2025-11-10'],
  ] },
]

export const CLIMATE = tenuresOf(ROWS)
