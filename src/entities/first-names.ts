import { folded } from './folding.ts'

/**
 * First names that, in the news of most countries, are borne by one gender only. A name in neither list says
 * nothing; names of both genders (Andrea, Jean, Kim, Alex) are left out on purpose.
 */
const FEMALE = `
Abigail Ada Adriana Agnes Agnieszka Aida Aisha Aleksandra Alessandra Alexandra Alice Alicia Alina Alison Amal Amalia
Amanda Amelia Amina Amy Ana Anastasia Angela Angelica Angelina Anita Ann Anna Annalena Anne Annegret Annette Annie
Antonella Antonia Arancha Aryna Asma Astrid Audrey Aurora Ayelet Ayesha Barbara Beata Beatrice Beatriz Benazir
Bernadette Bertha Beth Betty Beverly Birgit Blanca Bodil Bozena Brenda Bridget Brigitte Camila Camilla Carla Carmen
Carol Carolina Caroline Carolyn Catarina Catherine Cathy Cecilia Celia Charlotte Cheryl Chiara Christina Christine
Chrystia Claire Clara Clarissa Claudia Clementine Condoleezza Cora Corazon Cristina Cynthia Dalia Dana Daniela
Danielle Daria Deborah Debra Delia Denise Diana Diane Dilma Dina Dolores Donna Doris Dorota Dorothy Edith Eileen
Ekaterina Elena Eleni Eleanor Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elvira Emilia Emily Emine Emma
Erika Erna Esmeralda Esther Eva Evelyn Evita Farah Fatima Fatma Federica Fiona Florence Frances Francesca Frederike
Gabriela Gabriella Galina Georgina Geraldine Gertrude Ghada Gillian Giorgia Giulia Gita Gladys Gloria Golda Grace
Graciela Greta Grethe Gro Hadja Halina Hanan Hanna Hannah Harriet Heather Heidi Helen Helena Helene Helga Helle Hilary
Hilda Hillary Hina Ilona Ilse Imelda Indira Ines Inga Ingrid Iratxe Irena Irene Irina Iris Isabel Isabella Isabelle
Ivana Ivanka Ivonne Jacinda Jacqueline Jadwiga Jana Jane Janet Janice Janine Jasmine Jeanette Jeanne Jelena Jennifer
Jenny Jessica Jill Joan Joanna Johanna Josephine Joyce Juana Judith Julia Juliana Julie Juliet Justyna Kaja Kamala
Karen Karin Karina Karine Karoline Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrin
Katja Keiko Kersti Khadija Kira Kirsten Kirsty Klara Kristalina Kristen Kristi Kristin Kristina Lara Larisa Laura
Lauren Layla Leila Lena Leonor Leyla Lidia Lilian Liliana Lina Linda Lisa Liz Lois Loretta Louise Lubna Lucia Lucie
Lucy Ludmila Luisa Lydia Lyudmila Madeleine Magda Magdalena Maha Mairead Maia Malala Malgorzata Manuela Marcela Margaret
Margarita Margot Margrethe Maria Marianne Marie Marielle Marija Marina Marine Marion Marisa Marlene Marta Martha
Martine Mary Matilda Maureen Maya Megawati Melania Melanie Melinda Melissa Mercedes Mette Mia Micheline Michelle
Milena Mina Miriam Mirjana Mojca Molly Monica Monika Monique Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha
Nathalie Ngozi Nicola Nicole Nikki Nina Noura Olena Olga Oleksandra Olivia Oksana Paloma Pamela Patricia Paula
Paulina Pauline Penelope Penny Petra Phyllis Pia Pilar Priscilla Priya Rachel Raisa Rania Raquel Rebecca Regina
Renata Renate Ria Rita Roberta Rosa Rosalia Rosario Rose Rosemary Rosie Roxana Roza Ruth Sabine Sabrina Sadia
Salome Samantha Samia Sandra Sanna Sara Sarah Savitri Selma Serena Sharon Sheila Shirin Shirley
Silvia Simone Sofia Sofie Sonia Sonja Sophia Sophie Stefania Stella Stephanie Stina Sue Sunita Susan Susana Susanna
Susanne Suzanne Sviatlana Svetlana Sylvia Sylvie Tamar Tamara Tania Tanja Tatiana Tatyana Teresa Theresa Therese
Tina Tracey Tulsi Tzipi Ulla Ursula Usha Valentina Valeria Valerie Vanessa Vera Veronica Veronika Victoria
Viktoria Viola Violeta Virginia Vivian Vjosa Wanda Wendy Wilma Winnie Ximena Xiomara Yael Yana Yasmin Yelena Ylva
Yolanda Yulia Yuliia Yuriko Yvette Yvonne Zainab Zara Zeinab Zinaida Zoe Zofia Zsuzsanna Zuzana`

const MALE = `
Aaron Abbas Abdalla Abdel Abdelaziz Abdelfattah Abdul Abdulla Abdullah Abdulrahman Abel Abiy Abraham Adam Adel Adnan
Adolf Adrian Ahmad Ahmed Aivars Akira Alain Alan Albert Alberto Albin Aleksandar Aleksander Aleksandr Alejandro
Alessandro Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Aliaksandr Allan Allen
Alvaro Amir Anatoly Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy Angel Angus
Anthony Antonio Antony Antti Anwar Ariel Armando Armen Arnold Arseniy Artem Arthur Arturo Ashraf Asif Atif Augustin
Augusto Avigdor Axel Ayman Aziz Barack Bart Bartosz Bashar Basil Ben Benigno Benito Benjamin Benny Bernard Bernardo
Bernd Bernie Bert Bill Bob Bogdan Boris Boyko Brad Bradley Brandon Brendan Brett Brian Bruce Bruno Bujar Burhan
Carl Carlos Cedric Cesar Charles Charlie Chris Christian Christoph Christopher Chuck Claude Claudio Clement Colin
Connor Constantine Craig Cyril Damian Damien Dan Daniel Daniil Danilo Danny Dario Darren Dave David Davit Dean Denis
Denys Derek Dick Didier Diego Dieter Dimitar Dimitri Dimitris Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dominic
Donald Doug Douglas Duncan Dwight Ebrahim Edgar Edi Edmund Eduard Eduardo Edward Edwin Egils Ehud Eli Elias Elijah
Elmar Emil Emilio Emmanuel Emmerson Enrico Enrique Eric Erik Ernest Ernesto Erwin Esmail Esteban Ethan Etienne Eugene
Evan Evgeny Evo Fabian Fabio Faisal Faiz Farid Faruk Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco
Francisco Francois Frank Franklin Frans Franz Fred Frederick Fredrik Friedrich Fuad Fumio Gabriel Gaston Gavin Gavrilo
Gennady Geoff Geoffrey Georg George Georges Georgi Gerald Gerard Gerardo Gerhard Gerry Giacomo Gianni Gideon Gilbert
Giorgi Giovanni Gitanas Giuseppe Glenn Gonzalo Gordan Gordon Graham Greg Gregory Grigory Guillaume Guillermo Gunter
Gustav Gustavo Guy Haakon Habib Hakan Hamad Hamid Hamza Hans Harald Harold Harry Hasan Hassan Hector Heiko Heinrich
Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hossein Howard Hubert Hugh Hugo Hun Hussein Iain Ian
Ibrahim Igor Ihor Ilham Ilir Ilya Imran Isaac Ishaq Ismail Issa Ivan Ivo Jack Jacob Jacques Jake Jakob Jakub James
Jamie Jan Janez Janos Janusz Jaroslaw Jason Jassim Javad Javier Jawad Jay Jeff Jeffrey Jens Jeremy Jeroen Jerome Jerry
Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose
Josef Josep Joseph Joshua Josip Juan Juha Julian Julio Julius Jurgen Justin Kai Kamal Karel Karim Karl Karol Kaspar
Keir Keith Ken Kenneth Kenji Kevin Khaled Khalid Khalifa Kirill Kiril Klaus Klemens Kofi Konrad Konstantin Krisjanis
Krzysztof Kurt Kyle Kyriakos Lars Larry Laszlo Laurent Lawrence Lee Leo Leon Leonard Leonid Leopoldo Lester Lionel
Lloyd Lorenzo Louis Luca Lucas Ludovic Luigi Luis Lukas Luke Luiz Maciej Magnus Mahathir Mahdi Mahmoud Mahmud Majid
Maksim Maksym Malcolm Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mark
Marko Markus Martin Marty Marwan Massimo Mateo Mateusz Mathias Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max
Maxim Maximilian Mehmet Michael Michal Michel Miguel Mihai Mikael Mike Mikhail Mikheil Mikhailo Milan Milorad
Milos Miloš Mircea Miro Miroslav Mitch Mohamed Mohammad Mohammed Mohammadreza Moises Moshe Muammar Muhammad Mustafa
Mykhailo Mykola Nabil Naftali Najib Narendra Naser Nathan Nawaf Nawaz Nayib Neil Nelson Nicholas Nick Nicolae Nicolas
Nigel Nikita Niklas Nikol Nikola Nikolai Nikolas Nikolay Nils Noah Norbert Norman Nouri Nursultan Ognjen Olaf Olafur
Olav Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olusegun Omar Oscar Oskar Osama Osman Otto Pablo Paolo Paschal
Patrice Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per Pervez Peter Petr Petro Petteri Phil Philip Philippe Pierre
Pieter Piotr Pranab Qasem Rached Radoslaw Radosław Rafael Rafic Rafik Rahul Raimonds Rainer Rajiv Rajnath Ralf Ralph
Ramon Ramzan Randall Raphael Rashid Raul Ravil Ray Raymond Recep Reuven Reza Ricardo Riccardo Richard Rick Rishi Riyad
Rob Robert Roberto Robin Rodrigo Rodrigue Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Ruslan
Rustam Rustem Rüdiger Saad Saddam Saeb Saeed Said Salah Salem Salman Salvador Salvatore Sam Sami Samir Samuel Sandor
Santiago Saud Scott Sean Sebastian Sebastien Serge Sergei Sergey Sergio Serhii Serhiy Seyed Shahbaz Shaun Shigeru
Shimon Shinzo Sigmar Simon Slobodan Stanislav Stefan Stefano Stephane Stephen Steve Steven Stuart Sultan Sven Tadeusz
Taha Tahir Tamim Tareq Tariq Taro Tayyip Ted Tedros Terry Theodore Theodoros Thierry Thomas Tiago Tim Timothy Timur
Tobias Todd Tom Tomas Tomasz Tommy Tony Toomas Trevor Tristan Tyler Uladzimir Ulf Umar Umberto Vadim Vadym Vaclav
Valdis Valentin Valery Vasily Vasyl Viacheslav Victor Vikram Viktor Viktar Vincent Vincenzo Vitali Vitaliy Vitaly
Vjekoslav Vlad Vladimir Vladyslav Volker Volodymyr Vojislav Vyacheslav Waleed Walid Walter Warren Wayne Werner
Wilfried Wilhelm Will Willem William Willy Winston Wladyslaw Wolfgang Wopke Xavier Yahya Yair Yaser Yasir Yasser Yasuo
Yevgeny Yitzhak Yoav Yoshihide Yousef Yulian Yuri Yurii Yuriy Yury Yusuf Zakir Zbigniew Zelimir Ziad Zoran Zurab`

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...FEMALE.trim()
    .split(/\s+/)
    .map(name => [folded(name), 'female'] as const),
  ...MALE.trim()
    .split(/\s+/)
    .map(name => [folded(name), 'male'] as const),
])

/** Gender that a first name tells, by a closed list; null when it tells none. */
export const genderOfFirstName = (name: string): 'female' | 'male' | null => GENDERS.get(folded(name)) ?? null
