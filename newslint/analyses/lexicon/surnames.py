"""Common family names."""

# Own list, from general knowledge: frequent in English-speaking countries and in world news. Those
# that are as often a firm or place (Ford, Lincoln, Washington, York) are left out.
SURNAMES = frozenset(
    """
Abbott Abe Abrams Acosta Adams Adkins Aguilar Ahmed Alexander Ali Allen Alvarez Anderson Andersson
Andrews Armstrong Arnold Ashcroft Atkins Atkinson Bailey Baker Baldwin Ball Ballard Banks Barber
Barker Barnes Barnett Barr Barrett Barton Bates Beck Becker Begum Bell Bennett Benson Berg Berger
Bernstein Berry Biden Bishop Black Blair Blake Boehner Bolton Bowen Bowers Bowman Boyd Boyle
Bradley Brady Brennan Brewer Briggs Brooks Brown Browning Bryant Buchanan Burgess Burke Burnham
Burns Burton Bush Butler Byrd Byrne Caldwell Cameron Campbell Cantor Carlson Carney Carpenter Carr
Carroll Carson Castillo Castro Chan Chang Chapman Chaudhry Chavez Chen Cheney Chopra Christensen
Christie Chung Clapper Clark Clarke Clegg Cohen Cole Coleman Collins Comey Connolly Conway Cook
Cooper Corbyn Corker Costa Cox Craig Crawford Cruz Cunningham Cummings Curtis Daly Daniels Das
Davidson Davies Davis Dawson Delgado Desai Diaz Dixon Doherty Donnelly Douglas Doyle Duffy Duncan
Dunn Durbin Edwards Elliott Ellis Erdogan Eriksson Evans Farage Farrell Ferguson Fernandes
Fernandez Feinstein Fischer Fisher Fitzgerald Flake Fletcher Flores Flynn Foster Fowler Fraser
Freeman Friedman Fuller Gallagher Garcia Gardner Garrett Gates Gibson Gilbert Gill Gillibrand
Gingrich Giuliani Goldberg Gomez Gonzales Gonzalez Goodman Gordon Gorsuch Gove Graham Grassley Gray
Green Greenberg Greene Griffin Griffith Griffiths Guerrero Gupta Gutierrez Guzman Hagel
Haley Hall Hamilton Hammond Hansen Hansson Hanson Harper Harrington Harris Harrison Hart Harvey
Hassan Hawkins Hayes Henderson Henry Hernandez Herrera Hicks Higgins Hill Hodges Hoffman Hoffmann
Hogan Holland Holloway Holmes Holt Hopkins Houston Howard Howell Hoyer Huckabee Hudson Hughes Hunt
Hunter Hussain Huntsman Ibrahim Inslee Issa Ivanov Iyer Jackson Jacobs Jacobson James Jansen
Jenkins Jennings Jensen Jimenez Johansson Johnson Johnston Jones Jordan Joshi Joyce Kaine Kaplan
Kasich Katz Kaur Kavanaugh Keane Keller Kelly Kennedy Kerr Kerry Khan Kim King Klein Knight Koch
Kumar Kushner Lambert Landrieu Lane Larsen Larson Lavrov Lawrence Lawson Leahy Lee Lewandowski
Lewis Li Lieberman Lim Lindsey Liu Logan Long Lopez Lowe Lucas Lynch Macdonald MacDonald Macron
Maddow Manafort Manchin Marshall Martin Martinez Mason Mattis Matthews May McAuliffe McCain
McCarthy McConnell McCoy McDonald McDonnell McGrath McKenzie McLaughlin McMahon Medina Medvedev
Mehta Mendoza Menendez Merkel Meyer Miliband Miller Mills Mishra Mitchell Modi Mohamed Moore
Morales Moreno Morgan Morris Morrison Mueller Mukherjee Mulvaney Munoz Murphy Murray Myers Nadler
Nair Nelson Netanyahu Newman Newton Nguyen Nichols Nielsen Nilsson Nixon Norris Novak Nunes Obama
Oliver Olsen Olson Ortega Ortiz Osborne Owen Owens Palin Palmer Park Parker Parsons Patel Paterson
Patterson Paul Pawlenty Payne Pearson Pelosi Pena Pence Perez Perkins Perry Peters Petersen
Peterson Petraeus Phillips Pierce Pompeo Pope Porter Portman Powell Preibus Price Priebus Pritchard
Pruitt Putin Quinn Ramirez Ramos Rao Reagan Reddy Reed Rees Reid Reilly Reyes Reynolds Rhodes Rice
Richards Richardson Riley Rivera Roberts Robertson Robinson Rodgers Rodriguez Rogers Rojas Romero
Romney Rosen Rosenberg Rosenstein Ross Rossi Rouhani Rowe Rubio Ruiz Russell Ryan Salazar Sanchez
Sanders Sandoval Santiago Santorum Santos Saunders Scalia Schiff Schmidt Schneider Schultz Schumer
Schwartz Scott Sebelius Sessions Shah Shapiro Sharma Shaw Shelton Silva Simmons Simpson Singh Smith
Snowden Snyder Soros Soto Sotomayor Spencer Spicer Starmer Stein Steinberg Stephens Stevens
Stevenson Stewart Stone Sturgeon Sullivan Sunak Sutherland Sutton Tan Taylor Thatcher Thomas
Thompson Thomson Thornton Tillerson Torres Trudeau Trump Tucker Turner Tusk Tyler Underwood Vargas
Vasquez Vaughn Vazquez Vega Volkov Wagner Walker Wallace Walsh Walters Walton Wang Warner Warren
Watkins Watson Watts Webb Weber Webster Weiner Weinstein Weiss Welch Wells West Wheeler Whelan
White Whitaker Whitehead Wilkins Wilkinson Williams Williamson Willis Wilson Wong Wood Woods
Woodward Wright Wu Yang Yates Yellen Young Zelensky Zelenskyy Zhang Zhao Zimmerman Zuckerberg
""".split()
)

FAMOUS = frozenset(
    """
Assad Atatürk Bach Beethoven Beyoncé Biden Bieber Boris Bush Castro Churchill Clinton Clintons
Darwin Drake Einstein Elvis Erdogan Erdoğan Freud Gaddafi Galileo Gandhi Gorbachev Hillary Hitler
Jesus Kennedy Khomeini Kissinger Lenin Lula Macron Madonna Mandela Maradona Marx Merkel Messi Mao
Modi Mozart Muhammad Mussolini Napoleon Netanyahu Neymar Newton Nixon Obama Obamas Oprah Orwell
Pelé Picasso Putin Qaddafi Reagan Rihanna Ronaldo Shakespeare Socrates Stalin Thatcher Trotsky
Trump Trumps Zelensky Zelenskyy
""".split()
)
"""Own list: people whom news copy names by one name alone without fault."""
