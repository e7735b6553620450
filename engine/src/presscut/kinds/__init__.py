"""What kind of page it is: an article, or one of the things that stand where one was expected."""
