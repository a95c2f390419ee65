"""How a message is worded and set: a record of what there is to say, the templates that say it, and the fitting."""
