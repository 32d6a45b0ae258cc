public import Answering

/// Renders answers as JSON Lines: one object an answer, the same keys in the same order.
///
/// Keys: `line`, `question`, `read_as`, `kind`, `outcome`, `verdict`, `summary`, `passages`,
/// `missing`, `corrections`, `synonyms`, `see_also`, `notice`.
public enum JSONLinesRenderer {
  /// Renders an answer as one line, line feed included.
  public static func render(_ answer: Answer) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.key("line")
      object.integer(answer.line)
      object.key("question")
      object.string(answer.question)
      object.key("read_as")
      object.string(answer.readAs)
      object.key("kind")
      object.string(answer.kind.rawValue)
      object.key("outcome")
      object.string(answer.outcome.rawValue)
      object.key("verdict")
      object.string(answer.verdict?.rawValue)
      object.key("summary")
      object.string(answer.summary)
      object.key("passages")
      object.array(answer.passages) { write($1, to: &$0) }
      writeReading(of: answer, to: &object)
      object.key("see_also")
      object.array(answer.seeAlso) { writer, path in writer.array(path) { $0.string($1) } }
      object.key("notice")
      object.string(answer.notice)
    }
    return writer.text + "\n"
  }

  private static func write(_ quote: Quote, to writer: inout JSONWriter) {
    writer.object { object in
      object.key("role")
      object.string(quote.role.rawValue)
      object.key("quote")
      object.string(quote.text)
      object.key("file")
      object.string(quote.file)
      object.key("section")
      object.array(quote.section) { $0.string($1) }
      object.key("lines")
      object.array([quote.lines.lowerBound, quote.lines.upperBound]) { $0.integer($1) }
      object.key("score")
      object.fraction(quote.score)
      object.key("matched")
      object.array(quote.matched) { $0.string($1) }
      if !quote.context.isEmpty {
        object.key("context")
        object.array(quote.context) { $0.string($1) }
      }
    }
  }

  /// Writes how the question's words were read.
  private static func writeReading(of answer: Answer, to writer: inout JSONWriter) {
    writer.key("missing")
    writer.array(answer.missing) { $0.string($1) }
    writer.key("corrections")
    writer.array(answer.corrections) { writer, correction in
      writer.object { object in
        object.key("typed")
        object.string(correction.typed)
        object.key("read_as")
        object.string(correction.readAs)
      }
    }
    writer.key("synonyms")
    writer.array(answer.synonyms) { writer, synonym in
      writer.object { object in
        object.key("asked")
        object.string(synonym.asked)
        object.key("matched")
        object.string(synonym.matched)
      }
    }
  }
}
