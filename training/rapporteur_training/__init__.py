"""Makes the models of Rapporteur from public data. Never needed to run or test the program."""
