import Assistant

extension ToolRefusal: CustomStringConvertible {
  /// What is wrong, and what to do instead.
  var description: String {
    switch self {
    case .missing(let argument): "“\(argument)” is not given."
    case .empty(let argument): "“\(argument)” is empty."
    case .wrong(let argument, let expected): "“\(argument)” has to be \(expected)."
    case .unknown(let argument): "There is no argument “\(argument.prefix(80))”."
    case .noTopic(let number, let count):
      count == 0
        ? "The guide has no sections."
        : "There is no section \(number); they go from 1 to \(count)."
    case .noTopicNamed(let words, let nearest):
      "No heading has “\(words.prefix(80))” in it."
        + (nearest.isEmpty ? "" : " The nearest sections:\n" + Self.list(nearest))
    case .severalTopics(let words, let topics):
      "Several headings have “\(words.prefix(80))” in them; give a number:\n" + Self.list(topics)
    }
  }

  private static func list(_ topics: [Topic]) -> String {
    topics.map { "\($0.number). \($0.line)" }.joined(separator: "\n")
  }
}
