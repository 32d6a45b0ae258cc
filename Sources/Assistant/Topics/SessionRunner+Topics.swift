package import Answering
package import Rendering
import Terminal

extension SessionRunner {
  /// Opens what settings name and does something with it that is no session.
  ///
  /// Nothing is thrown: what goes wrong is said and becomes the status.
  ///
  /// - Parameters:
  ///   - settings: What to read.
  ///   - readsInput: Whether the work reads standard input, so that no guide can come from there.
  ///   - work: The work; what it returns becomes the status.
  package static func withKnowledge(
    _ settings: SessionSettings, readsInput: Bool, work: (KnowledgeBase) -> ExitStatus
  ) -> ExitStatus {
    do throws(SessionError) {
      var settings = settings
      settings.question = readsInput ? nil : []
      if settings.readsInputTwice { throw .inputIsTaken }
      return work(try KnowledgeLoader.load(settings, facts: .current()).base)
    } catch {
      return end(because: error, of: settings)
    }
  }

  /// Writes the heading paths of the guides' sections, one a line.
  ///
  /// In the format `jsonl` each is an object of `number`, `section`, `file` and `lines`.
  package static func listTopics(_ settings: SessionSettings) -> ExitStatus {
    withKnowledge(settings, readsInput: false) { knowledge in
      let topics = TopicList(knowledge).topics
      return tell(topics.map { line(for: $0, format: settings.format) + "\n" }.joined())
    }
  }

  private static func line(for topic: Topic, format: SessionSettings.Format) -> String {
    switch format {
    case .text: ControlCharacters.visible(topic.line)
    case .markdown: "- " + MarkdownText.escaped(ControlCharacters.visible(topic.line))
    case .jsonl: topic.json
    }
  }
}

extension Topic {
  /// The topic as a JSON object.
  package var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the topic as a JSON object.
  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.key("number")
      object.integer(number)
      object.key("section")
      object.array(path) { $0.string($1) }
      object.key("file")
      object.string(file)
      object.key("lines")
      object.array([lines.lowerBound, lines.upperBound]) { $0.integer($1) }
    }
  }
}
