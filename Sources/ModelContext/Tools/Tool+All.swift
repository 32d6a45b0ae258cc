extension Tool {
  /// The most passages that can be asked for at once.
  static let mostPassages = 20

  /// The most questions that one can go on from.
  static let mostEarlier = 4

  /// The tools, in the order in which they are listed.
  static let all = [ask, topics, show]

  static let ask = Tool(
    name: "ask", title: "Ask the guide",
    description: """
      Answers a question with passages of the guide, word for word, each with file, heading path \
      and lines. Quote them as they are and cite where they stand. The outcome “partial” names \
      in missing what the guide does not mention; “unanswered” means that the guide does not \
      answer: say so, and do not guess. Pass the notice on where there is one.
      """,
    inputSchema: """
      {"type":"object","properties":{\
      "question":{"type":"string","description":"The question in the person’s own words, in English."},\
      "passages":{"type":"integer","minimum":1,"maximum":\(mostPassages),"description":"At most so many passages; 3 if not given."},\
      "earlier":{"type":"array","items":{"type":"string"},"maxItems":\(mostEarlier),"description":"The person’s questions before this one, oldest first, where it goes on from them, as “and how often?” does."}},\
      "required":["question"],"additionalProperties":false}
      """)

  static let topics = Tool(
    name: "topics", title: "List the guide’s sections",
    description: """
      Lists the sections of the guide: number, heading path, file and lines. The numbers are \
      those that show takes.
      """,
    inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#)

  static let show = Tool(
    name: "show", title: "Read a section",
    description: """
      Gives a section of the guide as a whole, with the sections nested in it, word for word.
      """,
    inputSchema: """
      {"type":"object","properties":{\
      "topic":{"type":["integer","string"],"description":"The section’s number as topics lists it, or words of its heading."}},\
      "required":["topic"],"additionalProperties":false}
      """)
}
