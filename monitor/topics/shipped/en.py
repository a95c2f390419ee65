"""English notions of the news; a line is a group: words that open it | words that only belong to it."""

ENGLISH = """
phone call, call, telephone | phoned, phones, by phone, on the phone
"""
