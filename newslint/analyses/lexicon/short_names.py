"""Given names and their short forms, those of one line for one another. Own list."""

SHORT_NAMES = """
Alexander Alex Sandy Al
Alfred Alf Fred
Andrew Andy Drew
Anthony Tony
Benjamin Ben Benny
Catherine Katherine Kathryn Cathy Kathy Kate Katie Kat
Charles Charlie Chuck
Christopher Chris Kit
Christine Christina Chris Chrissy
Daniel Dan Danny
David Dave Davy
Deborah Debra Deb Debbie
Dominic Dom
Donald Don Donny
Douglas Doug
Edward Ed Eddie Ted Ned
Elizabeth Liz Lizzie Beth Betty Betsy Eliza Libby
Francis Frank Francisco
Frederick Fred Freddie
Gabriel Gabe
Geoffrey Jeffrey Geoff Jeff
Gerald Gerry Jerry
Gregory Greg
Harold Harry Hal
Henry Harry Hank
Jacob Jake
James Jim Jimmy Jamie
Jennifer Jen Jenny
John Jack Johnny Jon
Jonathan Jon
Joseph Joe Joey
Joshua Josh
Kenneth Ken Kenny
Lawrence Larry
Leonard Len Lenny
Margaret Maggie Meg Peggy Marge
Matthew Matt
Michael Mike Mick Mickey
Nathaniel Nathan Nate
Nicholas Nick Nicky
Patricia Pat Patty Tricia
Patrick Pat Paddy
Pamela Pam
Peter Pete
Philip Phillip Phil
Rebecca Becky Becca
Richard Rick Dick Richie Ricky
Robert Bob Bobby Rob Robbie
Ronald Ron Ronnie
Samuel Samantha Sam Sammy
Stephen Steven Steve
Susan Sue Susie
Theodore Ted Teddy Theo
Thomas Tom Tommy
Timothy Tim
Victoria Vicky Tori
Vincent Vince
Walter Walt
William Bill Billy Will Willie Liam
Zachary Zach Zack
"""
