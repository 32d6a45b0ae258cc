public import Answering

/// Renders what a guide did not answer as JSON Lines, for its author to see what to write next.
///
/// Keys: `guide`, `question`, `read_as`, `outcome`, `missing`, `nearest`. There is no time and no
/// name in it, so that the same questions give the same bytes.
public enum GapRenderer {
  /// A line for an answer that leaves something open, line feed included; nil for a whole answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - guide: The title of the guide that was asked.
  public static func render(_ answer: Answer, guide: String) -> String? {
    guard answer.outcome == .partial || answer.outcome == .unanswered else { return nil }
    return line(answer, guide: guide) { _ in }
  }

  /// A line for what a person thinks of an answer, whole or not: the same, then `revises`, whether it
  /// takes the place of what they thought of it before, `feedback`, and `note` with their words or
  /// null.
  public static func render(
    _ answer: Answer, guide: String, feedback: String, note: String?, revises: Bool = false
  ) -> String {
    line(answer, guide: guide) { object in
      object.key("revises")
      object.literal(revises ? "true" : "false")
      object.key("feedback")
      object.string(feedback)
      object.key("note")
      object.string(note)
    }
  }

  private static func line(
    _ answer: Answer, guide: String, more: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.key("guide")
      object.string(guide)
      object.key("question")
      object.string(answer.question)
      object.key("read_as")
      object.string(answer.readAs)
      object.key("outcome")
      object.string(answer.outcome.rawValue)
      object.key("missing")
      object.array(answer.missing) { $0.string($1) }
      object.key("nearest")
      object.array(nearest(answer)) { writer, path in writer.array(path) { $0.string($1) } }
      more(&object)
    }
    return writer.text + "\n"
  }

  /// The sections that were quoted, then those that were pointed at, each once.
  private static func nearest(_ answer: Answer) -> [[String]] {
    var paths: [[String]] = []
    for path in answer.passages.map(\.section) + answer.seeAlso where !paths.contains(path) {
      paths.append(path)
    }
    return paths
  }
}
