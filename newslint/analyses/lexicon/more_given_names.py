"""Given names of Europe, Asia, Africa and Latin America."""

# Own lists, from general knowledge: names common in English-language news.
EUROPEAN = """
Achille Adolf Adriana Agnieszka Aino Alain Alba Albrecht Aldo Ale Alejandra Alejandro Aleksander
Aleksandar Aleksandr Alessandra Alessandro Alessia Alexandre Alexandros Alexei Alexey Alexis
Alfonso Alfredo Alvaro Amadou Amalia Amelie Ana Anastasia Anatoly Anders Andrei Andreas Andrej
Andrés Andres Andrey Andrzej Angelo Anibal Anja Anke Anneke Annegret Annika Antje Anton Antoine
Antonio António Antonis Antti Armand Armando Arnaud Arne Arsene Arsène Artem Arturo Asger Astrid
Aurelie Aurélie Axel Baptiste Barbora Bartosz Bastian Beata Beatriz Beate Benedetta Benita Benito
Benoit Benoît Bernd Bernardo Birgit Björn Bjorn Bogdan Boris Borja Borut Branko Bruna Brigitte
Camillo Carles Carlo Carlos Carolina Catalina Caterina Cecile Cécile Celine Céline Cesar César
Chantal Chiara Christiane Christoph Christophe Claude Claudio Clemens Cornelia Corrado Cosimo
Cristian Cristiano Cristobal Cyprien Dagmar Damir Daniela Daniele Daniil Dario Dariusz Davide Dejan
Delphine Denis Didier Diego Dieter Dietmar Dieudonné Dilma Dimitar Dimitri Dimitris Dino Dmitri
Dmitry Dominique Donatella Dorota Dragan Dusan Dušan Edgardo Edoardo Eduardo Egon Elisa Elke
Emanuele Emil Emile Émile Emiliano Emilio Emmanuelle Enrico Enrique Enzo Ernesto Erwin Esteban
Estelle Eugenia Eugenio Evo Ewa Fabian Fabien Fabio Fabrice Fabrizio Federica Federico Felipe
Fernanda Fernando Fidel Filip Filippo Flavio Florian Francisco Francisca Franco François Francois
Françoise Frans Frantisek Franz Franziska Frauke Frederik Friedrich Fritz Gabor Gábor Gaetano
Gennady Georg Georges Georgios Gerd Gerhard Geert Gert Giacomo Gian Gianluca Gianni Gilles Giorgia
Giorgio Giorgos Giovanni Giulia Giuliano Giulio Giuseppe Goran Gonzalo Grzegorz Guido Guillaume
Guillermo Gunnar Gunter Günter Gunther Gustav Gustavo Günther Gérard Hanna Hannelore Hans Harald
Hasso Heiko Heiner Heinrich Heinz Helga Helge Helmut Helle Hendrik Henri Henrik Henrique Herve
Hervé Hilda Holger Horst Humberto Igor Ignacio Ilaria Ilse Ilya Imre Inga Inge Ingo Ines Inés Inigo
Iñigo Iria Irina Isabelle Istvan István Ivana Ivo Iván Jaap Jacek Jacques Jair Jakob Jakub
Jan-Werner Janez Janos János Jaroslav Jaroslaw Javier Jean-Claude Jean-Luc Jean-Marc Jean-Marie
Jean-Michel Jean-Paul Jean-Pierre Jens Jeroen Jerzy Jesus Jesús Jiri Jiří Joachim Joao João Joaquin
Joaquín Jochen Joëlle Joerg Johan Johann Johanna Johannes Jorg Jörg Jorge Joris Jose José Josef
Josep Josip Jordi Jozef Julien Juri Juliana Jurgen Jürgen Kaarina Kaja Karol Karolina Karsten Kasia
Katarina Katarzyna Katerina Katharina Katja Katrin Kersti Kirill Kjell Klaas Klaus Konstantin
Konstantinos Kostas Krzysztof Kyriakos Lars Laszlo László Laurent Lech Leonardo Leonid Leopold
Lidia Liesbeth Ligia Lorenzo Lothar Luc Luciano Lucio Ludmila Ludwig Luigi Luisa Luiz Luka Lukas
Luís Lyudmila Maarten Magda Magdalena Maksim Malgorzata Małgorzata Manfred Manolo Manuel Manuela
Marcel Marcela Marcelo Marcin Marco Marek Maret Margarethe Margarita Margrethe Mariana Mariano
Marija Marina Marine Mario Mariusz Marko Marta Marthe Martina Martine Martti Massimo Mateo Mateusz
Mathias Mathieu Mats Matteo Matthias Mattia Mattias Matej Maurizio Mauricio Mauro Maxim Maxime
Michal Michał Michel Mihai Mikael Mikhail Mikko Milan Milos Miloš Miguel Mirko Miroslav Mladen
Monika Morten Nadezhda Nadja Natalya Nicola Nicolae Nicolò Nicolás Niels Nigella Nikita Niklas Niko
Nikola Nikolai Nikolaus Nikolas Nikos Nils Norbert Nuno Octavio Odile Oksana Olaf Olav Ole Oleg
Oleksandr Oleksiy Olena Olga Olivier Ondrej Oriol Osvaldo Pablo Paolo Paola Pascal Pasi Pasquale
Patrice Patrizia Patryk Patxi Pavel Paweł Pedro Per Pere Petr Petri Petro Philipp Philippe Pia
Pierre Pieter Piero Pierluigi Pilar Piotr Predrag Radek Radosław Rafael Rafa Rafal Raimund Rainer
Raul Raúl Raymonde Régis Reinhard Reinhold Renata Renate Renato Renaud Renzi Riccardo Roberto
Robrecht Rodolfo Rodrigo Rogelio Romain Romano Romeo Romy Ruben Rubén Rui Ruslan Ruud Ryszard
Salvador Salvatore Sabine Sandro Sanna Santiago Sascha Ségolène Segolene Sepp Serge Sergei Sergey
Sergio Serhiy Siegfried Sigmar Silke Silvio Slavoj Slobodan Sofie Soren Søren Stanislav Stanislaw
Stefan Stefania Stefano Stefanie Stéphane Stephane Steffen Susana Susanne Svein Sven Svetlana
Sylvain Sylvie Sébastien Tadeusz Tarja Tatiana Tatyana Teodoro Thierry Thilo Thorsten Tibor Tiago
Timo Timothée Tomas Tomasz Tomáš Tomás Tommaso Torsten Ugo Ulf Ulrich Ulrike Umberto Urs Ute Uwe
Vaclav Václav Vadim Valentin Valentina Valery Valérie Vasily Veerle Vera Verena Viatcheslav Vicente
Viktor Viktoria Viktoriya Vincente Vincenzo Vitali Vitaly Vittorio Vlad Vladimir Vladislav Volker
Volodymyr Vyacheslav Walid Waltraud Werner Wiebke Wilhelm Willem Wim Winfried Wladimir Wolfgang
Wojciech Xavi Yana Yanis Yannick Yegor Yekaterina Yelena Yevgeny Yulia Yuri Yuriy Yury Yves
Zbigniew Zdenek Zlatan Zoltan Zoltán Zoran Zuzana Íñigo Óscar Álvaro Ángel Ólafur Sigurdur Katrín
Gudni Björk Bjarni Birgitta
"""
WORLD = """
Aakash Aamir Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdulla Abdullah
Abdullahi Abdulrahman Abebe Abhijit Abhishek Abhinav Abiy Abu Abubakar Adaeze Adama Adebayo Adel
Adeel Adil Aditi Aditya Adnan Adwoa Afzal Agus Ahmad Ahmed Ahmet Aiko Aisha Ajay Akbar Akemi Aki
Akihito Akinwumi Akio Akira Akshay Alaa Alassane Ali Alia Alhaji Alpha Aliko Alisher Aliyu Alok Aly
Aman Amara Amartya Amina Aminata Amir Amit Amitabh Amitav Amr Amrita Anand Ananya Andile Anil Anis
Anjali Ankit Ankita Anupam Anuradha Anwar Aparna Arash Aravind Archana Arif Arjun Arnab Arun Aruna
Arundhati Arvind Asad Asha Ashok Ashraf Ashwin Asif Asim Asma Atal Atiku Atul Atsushi Aung Ayaan
Ayad Ayan Ayesha Ayman Aymen Ayodele Azadeh Aziz Azim Babak Babar Babatunde Baburam Badr Bahram
Balaji Balram Ban Banu Baraka Barham Bashar Bashir Bassam Basma Benazir Benigno Benyamin Bhavna
Bilal Bilawal Binali Binyamin Blessing Bola Bongani Boubacar Bukola Burak Bushra Cem Cemil Chandra
Chandrika Chaim Chen Cheng Chidi Chidinma Chika Chikako Chimamanda Chinedu Chinua Chiwetel Chun
Chukwuemeka Cyprian Daisuke Dalia Daw Deepa Deepak Deepika Desta Devendra Devin Dilip Dina Dinesh
Dipak Divya Djibril Dlamini Durga Ebrahim Ebru Efrat Ehsan Ehud Ekrem Elham Eli Emeka Emin Emre
Enver Esra Evo Fadi Fahad Fahmi Faisal Faiz Farah Fareed Farhad Farid Farida Farooq Farouk Fatema
Fatih Fatima Fatimah Fatma Fatou Fatoumata Fayez Ferdinand Feroz Fethullah Firas Folake Fouad Fuad
Fumiko Fumio Funmilayo Gamal Ganesh Gaurav Gautam Geeta Ghada Ghassan Gita Goodluck Gopal Grigory
Gurmeet Gurpreet Habib Hadi Hafez Hafsat Haider Haile Hailemariam Hakan Hakim Hala Hamad Hamid
Hamida Hamza Hana Hanan Hani Hao Haris Harish Harpreet Haruhiko Haruki Haruto Hasan Hashim Hassan
Hassanal Hawa Hayat Hemant Hideki Hideo Hina Hind Hira Hirohito Hiroko Hiroshi Hiroyuki Hisham
Hosni Hossein Houda Hu Huda Hui Hulusi Hung Husam Hussain Hussein Hyun Ibrahim Ibrahima Idris
Idriss Ichiro Ifeoma Ihab Ikechukwu Ilham Imad Iman Imran Indira Indra Inderjit Indrani Ishaan
Ishaq Iskander Ismael Ismail Issa Itamar Itzhak Iyad Jabir Jacinda Jaafar Jafar Jagdish Jagmeet
Jalal Jameel Jamil Jamila Jamshed Jaswant Javad Javed Jawad Jaya Jayant Jigar Jin Jing Jitendra
Jomo Joko Jyoti Kabir Kader Kailash Kalpana Kamal Kamran Kanye Karan Karim Karima Karthik Kaori
Kashif Kaushik Kavita Kazuo Keiko Keisuke Kemal Kenji Kenta Kgalema Khaled Khalid Khalifa Khalil
Khadija Khadijah Kiran Kishore Kofi Koichi Koji Komal Krishna Krishnan Kruti Kumar Kumi Kunal
Kwabena Kwame Kwasi Laila Lakshmi Lal Lalit Lalu Lamia Latif Latifa Layla Leela Leymah Li Liang
Lien Lijun Lin Ling Liu Lubna Lutfi Mahamadou Mahathir Mahbub Mahdi Mahesh Mahinda Mahmood Mahmoud
Mahmud Mai Majid Makoto Malala Malik Mamadou Mamata Mamoun Mamta Manal Manish Manisha Manju
Manmohan Manoj Mansoor Mansour Mao Maryam Mariam Marwa Marwan Masaaki Masahiro Masako Masato
Masayoshi Masoud Mayank Mayur Maha Medhat Meera Meghna Mehdi Mehmet Mehmood Mei Meles Menachem Meng
Mihir Milind Min Minh Ming Mina Mira Mirwais Mitali Mitsuko Mohamad Mohamed Mohammad Mohammed Mohan
Mohandas Mohd Mohit Mohsen Moktar Moncef Morgan Morsi Moshe Mostafa Moussa Muammar Muhammad
Muhammadu Mukesh Mukhtar Mumtaz Munir Murad Murat Murtaza Musa Mustafa Mwai Nabil Nada Nadeem Nader
Nadim Naeem Nagesh Naguib Nahed Naim Najib Nana Nancy Nandini Nandita Naoko Naoto Narendra Naresh
Narges Naruhito Nasir Nasreen Nasrin Nasser Navin Nawal Nawaz Nayan Nazanin Neelam Neeraj Neha
Nelson Ngozi Nguyen Nidhi Nihal Nikhil Nilesh Nima Niraj Nirmala Nisha Nitin Nkosazana Noor Nora
Norodom Noura Nouri Nur Nuri Nursultan Obinna Odinga Ojo Olabisi Oluchi Olu Oluwaseun Olusegun Om
Omar Omer Omid Orhan Osama Osamu Osman Oumar Ousmane Oyelola Padma Pallavi Pankaj Paresh Park Parag
Parveen Parvez Parviz Pavithra Payal Ping Pinar Pooja Poonam Prabhu Prachi Pradeep Prakash Pramila
Pranab Pranav Prasad Prasanna Prashant Prateek Pratibha Pravin Preeti Prem Priti Priya Priyanka
Punit Purnima Qais Qasem Qasim Qiang Rabia Rachid Radha Radhika Rafiq Raghu Raghuram Rahim Rahman
Rahul Raila Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Raju Rakesh Ram Rama
Ramachandra Raman Ramesh Rami Ramin Ramzan Ramzi Rana Rania Ranil Ranjan Ranjit Rasha Rashed Rashid
Rashida Ratan Ravi Ravindra Raza Razan Recep Rehana Rekha Renuka Reuven Reza Rhea Ritu Riyad Rizwan
Robiul Rodrigo Rohan Rohini Rohit Rohith Ronen Roza Rukmini Ruth Sabah Sachin Saad Saadia Saddam
Sadia Sadiq Saeb Saeed Safa Sahar Said Saif Sajid Sakshi Salah Salam Salem Salim Salma Salman Salva
Samar Sameer Sami Samia Samir Samira Samina Sandeep Sangeeta Sanjay Sanjeev Sanjiv Santosh Saqib
Sarita Saroj Sashi Sathya Satoshi Satya Saurabh Seema Segun Seiji Selim Selma Semira Serdar Shabana
Shafiq Shah Shahbaz Shahid Shahida Shahzad Shaikh Shakeel Shakil Shakira Shalini Shankar Shanta
Sharad Sharif Shashi Shazia Sheikh Sheikha Shekhar Shi Shigeru Shilpa Shimon Shinji Shintaro Shinzo
Shireen Shirin Shivani Shivraj Shlomo Shoaib Shobha Shreya Shruti Shu Shubham Shyam Siddharth
Simran Siti Sneha Soheil Sohail Somnath Sonal Sonam Sonali Soumya Souad Sri Sridhar Srinivas
Steinar Subhash Subramanian Sudha Sudhir Suhail Sujata Sukarno Sukhdev Sulaiman Suleiman Sultan
Suman Sumit Sumitra Sundar Sundeep Sunil Sunita Suraj Surendra Suresh Surya Susheela Susilo Sushil
Sushma Swapna Swati Syed Tae Taha Tahir Taiwo Takashi Takeshi Taleb Talal Tamar Tamer Tamim Tanvir
Tapan Tarek Tareq Tariq Taro Tarun Tatsuya Tawfik Tayyip Temitope Thabo Thandiwe Thant Tomoko
Toshiko Tsai Tunde Tushar Tzipi Uday Uddhav Ugochukwu Uhuru Uma Umar Umesh Usha Usman Uzma Vandana
Varun Vasant Venkat Venkatesh Vidya Vijay Vijaya Vikas Vikram Vinay Vinayak Vineet Vinod Vipin
Vishal Vivek Wael Wafa Waheed Wajid Wale Wang Waqar Waseem Wei Wen Wole Xi Xia Xiang Xiao Xiaoming
Xin Yacoub Yaakov Yael Yahya Yair Yamina Yan Yang Yash Yashwant Yasir Yasmeen Yasmine Yasser
Yasuhiro Yasuo Yaw Yemi Yi Yifan Ying Yingluck Yitzhak Yogi Yoko Yoram Yosef Yoshihiko Yoshihide
Yoshiko Yossi Youssef Youssouf Yousuf Youssou Yoweri Yu Yuan Yue Yui Yuki Yukiko Yukio Yun Yuriko
Yusuf Yuval Zafar Zahid Zahir Zahra Zaid Zainab Zakaria Zakir Zalmay Zaman Zanele Zayed Zeev Zeenat
Zehra Zeid Zeinab Zhang Zhao Zheng Zhi Zhou Zia Ziad Zine Zola Zubair Zulfikar Arantxa Beto Bashir
Jorge Alma Ximena Xiomara Lupita Guadalupe Rosario Graciela Marisol Soledad Consuelo Esperanza
Dolores Yesenia Itzel Nayib Nicolás Hugo Evo Jair Lenín Daniel Keiko Ollanta Alan Tabaré Sebastián
Michelle Gabriel Iván Álvaro Andrés Claudia Xóchitl Lázaro Raúl
"""
