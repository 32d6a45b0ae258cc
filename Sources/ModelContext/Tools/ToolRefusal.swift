import Assistant

/// Why a tool did not do what it was asked for.
enum ToolRefusal: Error, Equatable {
  /// An argument is not given.
  case missing(argument: String)
  /// An argument is a text that says nothing.
  case empty(argument: String)
  /// An argument is not what the tool takes.
  case wrong(argument: String, expected: String)
  /// The tool takes no argument of that name.
  case unknown(argument: String)
  /// No section has the number; they go from 1 to the count.
  case noTopic(number: Int, count: Int)
  /// No heading has the words in it; the nearest sections.
  case noTopicNamed(String, nearest: [Topic])
  /// Several headings have the words in them.
  case severalTopics(String, [Topic])
}
