"""Which word of a query is a given name, so that headlines may leave it out, and which surnames too many people have for that."""

from __future__ import annotations

from monitor.text.fold import fold

_GIVEN = """
Aaron Abdel Abdul Abdullah Abigail Ada Adam Adelheid Adrian Agnes Agnieszka Ahmed Aiman Alain Alan Albert Alberto Aldo Alec Alejandro
Aleksandr Aleksandra Alena Alessandro Alex Alexa Alexander Alexandra Alexandre Alexei Alexej Alexis Alfie Alfons Alfred Alfredo Ali Alice
Alina Alison Amanda Amelia Amir Amy Ana Anastasia Anders Andi Andrea Andreas Andrej Andrew Andrzej André Andy Angela Angelika Angelina
Angelo Anita Anja Anke Ann Anna Annalena Anne Annegret Annette Annika Anthony Antje Antoine Anton Antonia Antony António Anya Ariana Arne
Arnold Arthur Arturo Astrid Axel Ayşe Barack Barbara Barry Bartosz Bashar Bastian Beate Beatrice Beatrix Ben Benedikt Benjamin Benny Bernard
Bernd Bernhard Bernie Bert Bertrand Bettina Betty Bianca Billie Billy Birgit Björn Bob Bobby Bodo Boris Brad Bradley Brandon Brenda Brian
Brigitte Britney Britta Bruce Bruno Bryan Camilla Camille Carina Carl Carla Carlo Carlos Carola Carolin Caroline Carsten Catherine Cathy
Cecilia Celine Cem Charles Chloe Chris Christa Christian Christiane Christina Christine Christoph Christophe Christopher Cindy Claire Claude
Claudia Claudio Claus Clemens Colin Connor Conor Constantin Constanze Corinna Cornelia Craig Cristiano Cristina Cynthia Cyril Dagmar Damian
Damien Daniel Daniela Daniele Danielle Danny Darius Darren Dave David Dean Deborah Declan Demi Denis Denise Dennis Derek Detlef Diane Didier
Dieter Dietmar Dimitri Dirk Dmitri Dmitrij Dmitry Dominic Dominik Donald Donatella Donna Doris Doro Dorothea Dorothee Doug Douglas Duncan
Dustin Dylan Ebrahim Eckhard Eddie Edgar Edith Edmund Edoardo Eduard Eduardo Edward Edwin Egon Eileen Ekaterina Ekrem Eleanor Elena Elias
Elif Elisabeth Elise Elizabeth Elke Ella Ellen Elliot Elmar Elon Elsa Elton Emil Emilia Emily Emma Emmanuel Enrico Enrique Eric Erica Erich
Erik Erika Erling Erwin Esther Ethan Eugen Eva Evelyn Fabian Fabio Fabrice Felicitas Felipe Felix Ferdinand Fernando Filip Finn Fiona
Florian Frances Francesca Francesco Franck Franz Franziska François Françoise Fred Freddie Frederik Friedhelm Friedrich Fritz Frédéric
Gabriel Gabriela Gabriele Gareth Gary Gavin Geert Geoff Georg George Georges Gerald Gerard Gerd Gerhard Gernot Gert Giacomo Gian Gianluca
Gianni Giorgia Giorgio Giovanni Gisela Giuseppe Glen Glenn Gordon Graham Greg Gregor Gregory Greta Guido Guillaume Gunnar Gustav Gwyneth
Gérard Günter Günther Hanna Hannah Hannelore Hannes Hans Hansi Harald Harriet Hartmut Harvey Hassan Heather Hector Heidi Heike Heiko Heiner
Heinrich Heinz Helen Helena Helene Helga Helge Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hilary Hilde Hillary Holger Holly
Horst Howard Hubert Hubertus Hugh Ian Ibrahim Igor Ilham Ilona Ilse Imran Ines Ingo Ingrid Irene Irina Isabel Isabella Isabelle Ismail Ivan
Ivanka Iwan Jack Jackie Jacob Jacques Jair Jake Jakob James Jamie Jan Jana Jane Janet Janine Janis Jannik Jaroslaw Jasmin Jason Javier Jean
Jeanette Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerry Jesse Jessica Jessika Jill Jim Jimmy Jo Joachim Joan Joanna Joanne Joaquin
Jochen Jody Joe Joel Joey Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Joschka Josef Joseph Josh Joshua José
Joyce Judith Judy Julia Julian Juliane Julie Julien Juliette Julius Justin Justus Jutta Jérôme Jörg Jörn Jürgen Kai Kamala Karen Karim Karin
Karina Karl Karla Karlheinz Karoline Karsten Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin Katy
Keanu Keir Keith Ken Kenneth Kerstin Kevin Kim Kirsten Klaas Klara Klaus Konrad Konstantin Kristian Kristin Kristina Kurt Kyle Kylian Kylie
Lamine Larissa Larry Lars Laura Lauren Laurent Lea Lena Lenny Leo Leon Leonard Leonardo Leonhard Leonie Leroy Lewis Liam Liane Lilly Linda
Lindsay Lindsey Lionel Lisa Liz Logan Lorenzo Lothar Lottie Lou Louisa Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luisa Luise Luiz Luka
Lukas Luke Lutz Maike Maja Malte Manfred Manuel Manuela Marc Marcel Marcelo Marco Marcus Mareike Margaret Margarete Margarita Margit Margot
Maria Marianne Marie Marina Mario Marion Marisa Marius Markus Marlene Marlies Marta Martha Martina Marvin Mary María Massimo Mateusz Mathias
Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Maurizio Maxim Maxime Maximilian Meghan Mehmet Melanie Melinda Melissa Meryl
Mette Mia Micha Michael Michaela Michail Michel Michele Michelle Mick Miguel Mika Mike Mikhail Mila Miley Miriam Mirjam Mirko Mohamed
Mohammad Mohammed Monica Monika Monique Moritz Morten Muhammad Murat Mustafa Nadia Nadine Nadja Nancy Naomi Narendra Natalia Natalie
Natascha Nathalie Nathan Neil Niall Nick Nicki Nicola Nicolai Nicolas Nicole Niels Nigel Nikita Niklas Niko Nikol Nikola Nikolai Nikolaus
Nils Nina Noah Noel Nora Norbert Norman Novak Olaf Oleg Oleksandr Olga Oliver Olivia Olivier Ollie Omar Osama Oskar Otmar Ottmar Owen Pablo
Paco Pamela Paola Paolo Pascal Patricia Patrick Patrik Paul Paula Paulina Pauline Pavel Pawel Pedro Penelope Pep Peter Petra Phil Philip
Philipp Philippe Phillip Pia Pierre Piers Pietro Piotr Rachel Rafael Raffaele Rainer Ralf Ralph Ramona Ramzan Randy Raphael Raymond Raúl
Rebecca Recep Regine Reiner Reinhard Reinhold Renate René Renée Reza Ricarda Ricardo Riccardo Richard Rick Ricky Rishi Rita Robert Roberta
Roberto Robin Rod Roderich Rodrigo Roger Roland Rolf Romy Ron Ronald Ronja Ronnie Rory Rosalia Rosie Roy Rubén Rudi Rudolf Rudy Rupert
Russell Ruth Ryan Sabine Sabrina Sadio Sahra Sally Salma Sam Samantha Samuel Sandra Sandro Sara Sarah Sascha Saskia Scarlett Sean Sebastian
Selena Serena Serge Sergei Sergej Sergio Severin Sharon Shaun Sheila Shirley Sibylle Siegfried Sigmar Sigrid Silke Silvia Silvio Simone Sina
Sofie Sonja Sophia Sophie Stan Stanislaw Stanley Stefan Stefanie Stefano Steffen Steffi Stephan Stephanie Stephen Steve Steven Stuart
Stéphane Susan Susanna Susanne Suzanne Sven Svenja Sviatlana Swetlana Sylvester Sylvia Sylvie Sören Tamara Tanja Tara Tatjana Taylor Ted
Teresa Terry Thea Theo Theodor Theresa Thierry Thilo Thomas Thorsten Thérèse Tiago Tiffany Till Tilman Tim Timo Timothy Tina Tino Tobias
Toby Todd Tom Tomas Tomasz Tommy Toni Tony Torben Torsten Tracy Trevor Tristan Tucker Tyler Tyson Ulf Uli Ulla Ulrich Ulrike Umberto Ursula
Uschi Ute Uwe Valentin Valentina Valentino Valerie Vanessa Vera Verena Veronica Veronika Victor Viktor Viktoria Vince Vincent Vitali Vivien
Vladimir Volker Volodymyr Waldemar Walter Wendy Werner Wilfried Wilhelm Willi William Willy Winfried Winona Witali Wladimir Wolfgang Wolfram
Wolodymyr Xabi Xavi Xavier Yannick Yasmin Yasmine Yevgeny Yulia Yusuf Yves Yvette Yvonne Zac Zachary Zara Zoe Zoran
"""
"""Names that people bear and things do not: `Mark`, `Max`, `Rose`, `Will` and `Paris` are left out."""

_OF_MANY = """
Adams Albrecht Allen Anderson Bailey Baker Banks Bauer Baumann Beck Becker Bell Bennett Berger Bergmann Best Bishop Bond Braun Brooks Brown
Busch Bush Böhm Böse Campbell Carter Case Cash Chen Church Clark Clarke Cohen Collins Cook Cooper Cox Cross Davies Davis Day Diaz Edwards
Ehrlich Engel Ernst Evans Fernandez Field Fields Fischer Flowers Ford Foster Frank Franke Fromm Früh Fuchs Garcia García Gomez Gonzalez
González Good Graf Grant Gray Green Groß Gut Günther Haas Hahn Hall Harris Hart Hartmann Heard Heil Heinrich Hernandez Hernández Hill
Hoffmann Hofmann Hope Horn Howard Huber Hughes Hunt Jackson James Johnson Jones Jung Jäger Kaiser Kalt Keller Kelly Khan Kim King Klein Klug
Koch Kraus Krause Krämer Krüger Kuhn Kurz Köhler König Kühn Lang Lange Laut Law Lee Lehmann Lewis Li Long Lopez Lorenz Love Ludwig Lustig
López Maier Major Martin Martinez Martínez May Mayer Meier Mercury Meyer Miller Mitchell Moon Moore Morgan Morris Murphy Murray Möller
Müller Neu Neuer Neumann Nguyen Nice Otto Page Parker Patel Perez Peters Peterson Pfeiffer Phillips Pohl Post Power Powers Price Pérez Recht
Reed Reich Rich Richter Roberts Robinson Rodriguez Rodríguez Rogers Rojas Rose Ross Roth Rush Russell Sanchez Sanders Sanft Sauer Scharf
Schmid Schmidt Schmitt Schmitz Schneider Schnell Scholz Schröder Schubert Schulte Schulz Schulze Schumacher Schuster Schwarz Schäfer Schön
Scott Seidel Sharp Short Silva Simon Singh Smith Sommer Stark Stein Stewart Stone Streng Strong Swift Sánchez Süß Taylor Teuer Thomas
Thompson Torres Turner Vogel Vogt Voigt Voll Wagner Walker Walter Wang Ward Warm Waters Watson Weber Weit Weiß Werner West White Will
Williams Wilson Winkler Winter Wise Wolf Wolff Wood Woods Wright Young Zhang Ziegler Zimmermann Zorn
"""

GIVEN = frozenset(map(fold, _GIVEN.split()))
"""Folded."""
OF_MANY = frozenset(map(fold, _OF_MANY.split()))
"""Surnames, folded, that say little without the given name: many bear them, or they are everyday words."""
RULERS = frozenset(
    """assad erdogan kim lukaschenko lula maduro milei modi netanjahu netanyahu orban putin selenskyj trump vucic xi""".split()
)
"""Folded: they stand for their countries in `places`, but are persons."""
