/**
 * Names by home language, for families of many backgrounds. They are common given and family names put together at
 * random; nobody in the district is a real person. Weights are shares of families, about a quarter Spanish-speaking.
 */
export interface Background {
  readonly key: string;
  /** The language most spoken at home, as a BCP 47 tag. */
  readonly language: string;
  readonly weight: number;
  readonly children: readonly string[];
  readonly adults: readonly string[];
  readonly families: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

export const backgrounds: readonly Background[] = [
  {
    key: 'spanish',
    language: 'es',
    weight: 30,
    children: list(
      'Valeria Emiliano Camila Sebastián Renata Joaquín Ximena Gael Julieta Nicolás Paola Rodrigo Elena Andrés Lorena Iker Daniela Leonardo Abril Samuel Regina Ángel Natalia Bruno Fernanda Damián Alma Esteban Luciana Adrián',
    ),
    adults: list(
      'Leticia Ramón Graciela Héctor Norma Ignacio Rosario Arturo Verónica Julio Claudia Raúl Maricela Efraín Beatriz Óscar Silvia Gerardo Yolanda Mauricio',
    ),
    families: list(
      'Aguilar Barrera Campos Delgado Escobar Fuentes Guerrero Ibarra Juárez Lozano Maldonado Navarro Orellana Paredes Quintero Rosales Solís Trejo Urrutia Valdez Zamora Cordero Mejía Peralta Pineda Argueta Villalobos Zelaya Montoya Cifuentes',
    ),
  },
  {
    key: 'latino-english',
    language: 'en',
    weight: 7,
    children: list(
      'Isabel Marcus Gabriela Diego Sofia Adam Alicia Lucas Marina Anthony Vanessa Joel',
    ),
    adults: list('Monica Ruben Teresa Daniel Cynthia Frank Irene Xavier Linda Albert'),
    families: list(
      'Baca Trujillo Chávez Lucero Archuleta Rivera Santiago Ortiz Gallegos Vigil Colón Medina',
    ),
  },
  {
    key: 'english',
    language: 'en',
    weight: 25,
    children: list(
      'Hazel Owen Clara Wyatt Nora Jasper Eliza Theo Maeve Calvin Ivy Simon Audrey Felix Beatrice Graham Willa Emmett Tess Leo Phoebe Miles June Silas Esther Ronan Alice Hugh Greta Oscar',
    ),
    adults: list(
      'Karen Douglas Meredith Scott Allison Gregory Laurel Todd Heather Russell Bonnie Wesley Paula Keith Joyce Brent Susan Neil Colleen Grant',
    ),
    families: list(
      'Abbott Barlow Carver Dalton Ellison Fletcher Garland Hobbs Jennings Kirby Lathrop Merrill Norwood Ogden Prescott Quigley Radcliffe Sheldon Thornton Underwood Vaughn Wheeler Yardley Bannister Crowley Dempsey Gallagher Hennessy Larsen Sorensen',
    ),
  },
  {
    key: 'african-american',
    language: 'en',
    weight: 11,
    children: list(
      'Imani Jordan Nia Malcolm Aaliyah Isaiah Kennedy Elijah Zora Micah Simone Xavier Jada Cameron Naomi Darius Maya Langston Amari Serena',
    ),
    adults: list(
      'Denise Curtis Yvonne Reginald Tanya Leon Charlene Marvin Renee Clifton Angela Terrence',
    ),
    families: list(
      'Banks Booker Coleman Dixon Franklin Gaines Hampton Jefferson Langford Mayfield Pettway Ransom Sims Tolliver Whitaker Bradford',
    ),
  },
  {
    key: 'chinese',
    language: 'zh',
    weight: 4,
    children: list('Mingyu Jiayi Haoran Xinyi Zihan Yichen Kaiwen Siyu Ethan Lily'),
    adults: list('Wei Xiaoling Jianhua Meilan Guoqiang Yan Hong Zhiyuan'),
    families: list('Liang Zhao Sun Guo Deng Xu Tang Luo Han Pan'),
  },
  {
    key: 'vietnamese',
    language: 'vi',
    weight: 4,
    children: list('Minh Linh Khoa Thảo Bảo Anh Quân My Phúc Vy'),
    adults: list('Hương Tuấn Lan Dũng Hạnh Sơn Thu Hải'),
    families: list('Nguyễn Trần Phạm Huỳnh Vũ Đặng Bùi Đỗ Ngô Dương'),
  },
  {
    key: 'filipino',
    language: 'fil',
    weight: 3,
    children: list('Althea Jericho Bianca Miguel Tala Paolo Ligaya Rafael'),
    adults: list('Rowena Ernesto Maribel Rolando Cecilia Dante Luzviminda Arnel'),
    families: list('Bautista Villanueva Manalo Dimaculangan Salonga Macaraeg Pangilinan Agbayani'),
  },
  {
    key: 'korean',
    language: 'ko',
    weight: 2,
    children: list('Seojun Haeun Jiho Soyeon Doyun Yuna'),
    adults: list('Eunjung Sunghoon Miyoung Jaewon Hyejin Dongwook'),
    families: list('Kwon Noh Baek Seo Hwang Jang'),
  },
  {
    key: 'arabic',
    language: 'ar',
    weight: 4,
    children: list('Layan Yousef Salma Karim Huda Tariq Rania Ziad Dalia Sami'),
    adults: list('Hanan Walid Suha Bassam Lubna Nabil Rima Fadi'),
    families: list('Haddad Mansour Khoury Saleh Najjar Shaheen Barakat Darwish Qasem Zaidan'),
  },
  {
    key: 'somali',
    language: 'so',
    weight: 2,
    children: list('Hodan Abdirahman Ifrah Liban Sagal Guled Ayan Zakariya'),
    adults: list('Fadumo Mohamud Hibo Ahmed Sahra Yusuf'),
    families: list('Warsame Farah Abdi Jama Hersi Nur'),
  },
  {
    key: 'amharic',
    language: 'am',
    weight: 2,
    children: list('Bethlehem Dawit Hana Nahom Meron Kaleb Selam Yonas'),
    adults: list('Tigist Girma Almaz Tesfaye Genet Solomon'),
    families: list('Bekele Tadesse Alemu Mekonnen Worku Desta'),
  },
  {
    key: 'hindi',
    language: 'hi',
    weight: 3,
    children: list('Anika Rohan Ishita Dev Kavya Nikhil Meera Arnav'),
    adults: list('Sunita Rajesh Deepa Manoj Vandana Alok Shalini Prakash'),
    families: list('Sharma Bhatt Joshi Mishra Kulkarni Agarwal Desai Saxena'),
  },
  {
    key: 'punjabi',
    language: 'pa',
    weight: 2,
    children: list('Jasleen Harman Simran Arjan Kiran Fateh'),
    adults: list('Gurpreet Manjit Rupinder Balbir Parminder Surjit'),
    families: list('Gill Sandhu Dhillon Grewal Bains Sidhu'),
  },
  {
    key: 'ukrainian',
    language: 'uk',
    weight: 2,
    children: list('Solomiia Danylo Zlata Artem Kateryna Maksym'),
    adults: list('Oksana Andriy Larysa Petro Iryna Vasyl'),
    families: list('Kovalenko Bondarchuk Shevchuk Marchenko Tkachuk Savchenko'),
  },
  {
    key: 'haitian',
    language: 'ht',
    weight: 2,
    children: list('Fabienne Stanley Mirlande Emmanuel Nadège Kervens'),
    adults: list('Marlène Wilner Guerda Frantz Yolette Jocelyn'),
    families: list('Baptiste Desrosiers Toussaint Exantus Charlot Dorvil'),
  },
  {
    key: 'portuguese',
    language: 'pt',
    weight: 2,
    children: list('Larissa Thiago Beatriz Caio Heloísa Davi'),
    adults: list('Cristiane Rogério Adriana Marcelo Luciane Fábio'),
    families: list('Teixeira Moreira Cardoso Azevedo Barbosa Monteiro'),
  },
  {
    key: 'hmong',
    language: 'hmn',
    weight: 2,
    children: list('Pahoua Tou Maly Kong Gaoly Xeng'),
    adults: list('Mai Chue Bao Neng See Pao'),
    families: list('Vang Xiong Lor Moua Her Yang'),
  },
  {
    key: 'diné',
    language: 'en',
    weight: 3,
    children: list('Shandiin Tyler Sage Kyle Winona Dakota'),
    adults: list('Lorraine Leonard Geraldine Wilson Roberta Emerson'),
    families: list('Begay Yazzie Benally Nez Tsosie Bitsui'),
  },
  {
    key: 'nigerian',
    language: 'en',
    weight: 2,
    children: list('Ebun Chidi Temilola Obinna Ngozi Tobi'),
    adults: list('Folake Emeka Yetunde Ikenna Bisi Uche'),
    families: list('Adeyemi Eze Balogun Nwosu Ogunleye Obi'),
  },
  {
    key: 'jewish-italian-polish',
    language: 'en',
    weight: 5,
    children: list('Talia Eli Noa Asher Gianna Luca Chiara Marco Zofia Jakub Hania Oskar'),
    adults: list('Rachel Aaron Miriam David Carla Vincent Donna Paul Ewa Tomasz'),
    families: list(
      'Adler Perlman Kaplan Weiss Rinaldi Conti Moretti Ferraro Nowak Mazur Wrona Zięba',
    ),
  },
];
