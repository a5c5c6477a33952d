"""Given names, across cultures."""

from newslint.analyses.lexicon.more_given_names import EUROPEAN, WORLD

# Own list, from general knowledge: names common in English-language news. Left out are names that
# open ordinary sentences or name places and firms (May, Will, Mark is kept, Chelsea, Austin…).
_ENGLISH = """
Aaron Abbie Abby Abe Abel Abigail Abraham Abram Ada Adam Addison Adele Adrian Adrienne Agatha Agnes
Aidan Aiden Aileen Aimee Al Alan Alana Alanna Alastair Albert Alec Alex Alexa Alexander Alexandra
Alexandria Alexis Alf Alfie Alfred Alice Alicia Alisa Alison Alissa Alistair Allan Allen Allie
Allison Alma Alvin Alyssa Amanda Amber Amelia Amos Amy Andrea Andrew Andy Angel Angela Angelica
Angelina Angie Angus Anita Ann Anna Annabel Annabelle Anne Annette Annie Anthony Antoinette Antonia
April Archibald Archie Aretha Ariana Ariel Arlene Arnold Art Arthur Ashlee Ashleigh Ashley Ashton
Aubrey Audrey August Autumn Ava Avery Barack Barbara Barney Barry Bart Basil Beatrice Beau Becca
Becky Belinda Bella Ben Benedict Benjamin Bennie Benny Bernadette Bernard Bernice Bernie Bert
Bertha Bertie Bertram Bess Beth Bethany Betsy Bette Betty Bev Beverley Beverly Bill Billie Billy
Blair Blake Blanche Bo Bob Bobbie Bobby Bonnie Boyd Brad Bradford Bradley Brandi Brandon Brandy
Brenda Brendan Brent Bret Brett Brian Brianna Bridget Brigid Brit Britney Brittany Brock Brody
Bronwyn Brooke Bruce Bruno Bryan Bryce Bryn Bryony Bryson Bud Buddy Burt Byron Caitlin Caitlyn
Caleb Callum Calvin Cameron Camilla Camille Candace Candice Cara Carey Carl Carla Carlton Carly
Carmen Carol Carole Caroline Carolyn Carrie Carson Carter Casey Cassandra Cassidy Cassie Cate
Catherine Cathleen Cathy Cecil Cecilia Cedric Celeste Celia Chad Chandler Charlene Charles Charley
Charlie Charlotte Chase Chaz Cheryl Chester Chloe Chris Chrissy Christa Christian Christina
Christine Christopher Christy Chuck Cicely Cindy Claire Clara Clarence Clarissa Clark Claudia Clay
Clayton Clement Cliff Clifford Clifton Clint Clinton Clive Clyde Cody Colette Colin Colleen Conan
Connie Connor Conor Conrad Constance Cora Cordelia Corey Corinne Cornelius Cory Courtney Craig
Cristina Curt Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Daniel Danielle
Danny Daphne Darcy Darla Darlene Darrell Darren Darryl Dave David Davina Dawn Dean Deanna Deb
Debbie Deborah Debra Dee Deirdre Delia Della Delores Denise Dennis Denny Denzel Derek Derrick
Desmond Dewey Dexter Diana Diane Dianne Dick Dina Dinah Dirk Dolly Dolores Dominic Dominick Don
Donald Donna Donnie Donny Donovan Dora Doreen Doris Dorothy Dottie Doug Dougie Douglas Drew Duane
Duncan Dustin Dwayne Dwight Dylan Eamonn Earl Earnest Ebony Ed Eddie Eden Edgar Edie Edith Edmund
Edna Eduard Edward Edwin Effie Eileen Elaine Eleanor Elena Eli Elias Elijah Elinor Elisabeth Elise
Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Ellis Elmer Eloise Elsa Elsie Elton Elvis
Emerson Emery Emilia Emily Emma Emmanuel Emmett Enid Eric Erica Erick Erik Erika Erin Ernest Ernie
Errol Esme Esther Ethan Ethel Eugene Eunice Eva Evan Evangeline Eve Evelyn Everett Ezekiel Ezra
Faith Fay Faye Felicia Felicity Felix Fern Finlay Finley Finn Fiona Flora Florence Floyd Frances
Francesca Francine Francis Frank Frankie Franklin Fraser Fred Freda Freddie Freddy Frederic
Frederick Freya Gabe Gabriel Gabriella Gabrielle Gail Gareth Garrett Garry Garth Gary Gavin Gemma
Gene Genevieve Geoff Geoffrey George Georgina Gerald Geraldine Gerard Gerry Gertrude Gideon Gil
Gilbert Giles Gillian Gina Ginger Ginny Gladys Glen Glenda Glenn Gloria Goldie Gordon Grace Graeme
Graham Grant Greg Gregg Gregory Greta Gretchen Grover Guy Gwen Gwendolyn Gwyneth Hal Haley Hamish
Hank Hannah Harley Harold Harriet Harris Harrison Harry Harvey Hattie Hayden Hayley Hazel Heath
Heather Hector Heidi Helen Helena Henrietta Henry Herb Herbert Herman Hilary Hillary Hiram Holly
Homer Hope Horace Howard Hubert Huey Hugh Hugo Hunter Ian Ida Ike Imogen India Ingrid Ira Irene
Iris Irving Isaac Isabel Isabella Isabelle Isaiah Isla Isobel Ivan Ivanka Ivor Ivy Jack Jackie
Jackson Jacob Jacqueline Jacqui Jade Jaime Jake Jamal James Jamie Jan Jana Jane Janelle Janet
Janice Janine Jared Jasmine Jason Jasper Jay Jayden Jayne Jean Jeanette Jeanine Jeanne Jeb Jed Jeff
Jefferson Jeffery Jeffrey Jen Jenna Jennie Jennifer Jenny Jerald Jeremiah Jeremy Jermaine Jerome
Jerry Jess Jesse Jessica Jessie Jill Jillian Jim Jimmie Jimmy Jo Joan Joann Joanna Joanne Jocelyn
Jodi Jodie Jody Joe Joel Joey John Johnathan Johnnie Johnny Jolene Jon Jonah Jonas Jonathan Jonny
Jordan Joseph Josephine Josh Joshua Josiah Josie Joy Joyce Juan Juanita Judd Jude Judi Judith Judy
Jules Julia Julian Juliana Julianne Julie Juliet Juliette Julius June Justin Justine Kaitlin
Kaitlyn Kara Karen Karin Karl Karla Kasey Kate Katelyn Katherine Kathleen Kathryn Kathy Katie
Katrina Katy Kay Kayla Kayleigh Keira Keith Kelley Kelli Kellie Kelly Kellyanne Kelsey Kelvin Ken
Kendall Kendra Kenneth Kenny Kent Keri Kerri Kerry Kevin Kieran Kim Kimberley Kimberly Kip Kirk
Kirsten Kirstin Kirsty Kit Kitty Krista Kristen Kristi Kristie Kristin Kristina Kristine Kristy
Krystal Kurt Kurtis Kyla Kyle Kylie Kyra Lacey Lana Lance Lara Larry Latoya Laura Lauren Laurence
Laurie Lawrence Lea Leah Leanne Lee Leigh Leila Lena Lenny Lenora Leo Leon Leona Leonard Leroy Les
Lesley Leslie Lester Leticia Levi Lewis Lex Liam Libby Lila Lillian Lily Linda Lindsay Lindsey
Lionel Lisa Liz Liza Lizzie Lloyd Logan Lois Lola Lonnie Lora Loretta Lori Lorna Lorraine Lottie
Lou Louie Louis Louisa Louise Lowell Luca Lucas Lucia Lucian Lucille Lucinda Lucy Luis Luke Luther
Lydia Lyle Lyndon Lynette Lynn Lynne Mabel Mack Mackenzie Maddie Madeleine Madeline Madge Madison
Mae Maggie Maisie Malachi Malcolm Malia Mallory Mandy Marc Marcia Marcus Margaret Margery Margie
Margot Marguerite Maria Mariah Marian Marianne Marie Marilyn Marion Marisa Marissa Marjorie Mark
Marla Marlene Marlon Marsha Marshall Martha Martin Marty Marvin Mary Mason Mathew Matilda Matt
Matthew Maud Maude Maureen Maurice Mavis Max Maxine Maxwell Maya Meg Megan Meghan Mel Melania
Melanie Melinda Melissa Melody Melvin Mercedes Meredith Merle Merrill Mia Micah Michael Michaela
Michele Michelle Mick Mickey Mike Mildred Miles Millicent Millie Milo Milton Mimi Mindy Minnie
Miranda Miriam Misty Mitch Mitchell Moira Mollie Molly Mona Monica Monique Monty Morgan Morris Mort
Moses Muriel Murray Myles Myra Myron Nadia Nadine Nan Nancy Naomi Nat Natalia Natalie Natasha Nate
Nathan Nathaniel Neal Ned Neil Nell Nellie Nelson Nettie Neville Newt Niamh Nicholas Nick Nicky
Nicola Nicolas Nicole Nigel Nikki Nina Noah Noel Noelle Nora Norah Noreen Norm Norma Norman Octavia
Olive Oliver Olivia Ollie Oprah Orlando Orrin Orville Oscar Otis Otto Owen Paige Pam Pamela Pat
Patience Patricia Patrick Patsy Patti Patty Paul Paula Paulette Paulina Pauline Pearl Peggy
Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philippa Phillip Phoebe Phyllis Pierce
Pippa Polly Poppy Preston Priscilla Prudence Quentin Quincy Quinn Rachael Rachel Ralph Ramona
Ramsey Rand Randall Randi Randolph Randy Raquel Raymond Reagan Rebecca Rebekah Reg Reggie Regina
Reginald Reid Reince Rene Renee Rex Rhea Rhiannon Rhoda Rhonda Rhys Ricardo Rich Richard Richie
Rick Ricky Riley Rita Rob Robbie Robert Roberta Robin Robyn Rocco Rochelle Rod Roderick Rodger
Rodney Roger Roland Rolf Roman Ron Ronald Ronnie Rory Rosa Rosalie Rosalind Rosalyn Rosanne Roscoe
Rose Roseanne Rosemary Rosie Ross Rowan Rowena Roxanne Roy Ruby Rudolph Rudy Rufus Rupert Russ
Russell Rusty Ruth Ruthie Ryan Sabrina Sadie Sally Sam Samantha Sammy Samuel Sandra Sandy Sara
Sarah Sasha Saul Savannah Scarlett Scott Seamus Sean Sebastian Selena Selina Serena Seth Shane
Shania Shannon Shari Sharon Shaun Shauna Shawn Sheena Sheila Shelby Sheldon Shelley Shelly Sherman
Sherri Sherrod Sherry Sheryl Shirley Shonda Sid Sidney Sienna Sierra Silas Silvia Simon Simone
Sinead Sky Skye Sofia Sonia Sonny Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella
Stephanie Stephen Sterling Steve Steven Stevie Stewart Stu Stuart Sue Summer Susan Susanna Susannah
Susie Suzanne Suzy Sybil Sydney Sylvester Sylvia Tabitha Tamara Tamera Tammy Tania Tanya Tara Tasha
Taylor Ted Teddy Terence Teresa Teri Terrance Terrell Terrence Terri Terry Tess Tessa Thad Thaddeus
Thelma Theo Theodora Theodore Theresa Thomas Tiffany Tim Timmy Timothy Tina Tobias Toby Todd Tom
Tommy Toni Tony Tonya Tori Tracey Traci Tracie Tracy Travis Trent Trevor Trey Tricia Trina Trisha
Tristan Trudy Tucker Tulsi Ty Tyler Tyra Tyrone Tyson Ulysses Una Uriah Ursula Val Valerie Van
Vanessa Vaughn Vera Verity Vernon Veronica Vic Vicki Vickie Vicky Victor Victoria Vincent Viola
Violet Virgil Vivian Vivienne Wade Wallace Wally Walt Walter Wanda Warren Wayne Wendell Wendy
Wesley Whitney Wilbur Wilfred Wilhelmina Willa Willard William Willie Willis Wilma Wilson Winifred
Winona Winston Woodrow Woody Wyatt Xavier Yasmin Yolanda Yvette Yvonne Zac Zach Zachary Zack Zane
Zara Zelda Zoe Zoey Alyson Ammon Ajit Anderson Antonin Asa Bree Cal Chet Chip Clarke Cory Cy Dannel
Darin Deval Dov Elbridge Ezekial Fareed Garland Gretel Hakeem Hew Huma Jaclyn Jai Jarrett Jayson
Jonny Juli Kamala Kaleigh Kayla Ketanji Kirstjen Kyrsten Lachlan Lamar Lanny Lincoln Lisel Loretta
Lynda Marco Marsha Mazie Michele Mitt Mollie Monica Muriel Nikole Omarosa Patty Pete Raphael Reed
Rex Rosa Saxby Shelli Sidney Sonia Tad Tammy Thom Thurgood Trace Trevor Val Xochitl
"""

GIVEN_NAMES = frozenset(f"{_ENGLISH} {EUROPEAN} {WORLD}".split())
