import Rendering

/// What a tool gives back.
struct ToolResult: Equatable {
  /// What a model reads.
  var text: String
  /// The same as a JSON object; nil for errors.
  var structured: String?

  /// A result that is JSON, which stands in its text too, for clients that know text only.
  init(json: String) {
    text = json
    structured = json
  }

  /// A result with a text of its own.
  init(text: String, structured: String) {
    self.text = text
    self.structured = structured
  }

  /// An error, told so that a model can do better.
  init(_ refusal: ToolRefusal) { text = refusal.description }

  /// Writes the members of a reply's result.
  func write(to writer: inout JSONWriter) {
    writer.key("content")
    writer.array([text]) { writer, text in
      writer.object { object in
        object.key("type")
        object.string("text")
        object.key("text")
        object.string(text)
      }
    }
    if let structured {
      writer.key("structuredContent")
      writer.literal(structured)
    }
    writer.key("isError")
    writer.literal(structured == nil ? "true" : "false")
  }
}
