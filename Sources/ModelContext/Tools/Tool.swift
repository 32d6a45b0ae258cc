import Rendering

/// What a client may have done: its name, what it is for, and what it takes.
struct Tool: Sendable {
  var name: String
  /// What people see of it.
  var title: String
  /// What a model is told of it.
  var description: String
  /// The JSON Schema of its arguments.
  var inputSchema: String

  func write(to writer: inout JSONWriter) {
    writer.object { object in
      for (key, value) in [("name", name), ("title", title), ("description", description)] {
        object.key(key)
        object.string(value)
      }
      object.key("inputSchema")
      object.literal(inputSchema)
      object.key("annotations")
      // Nothing is changed, and nothing but the guide is asked.
      object.literal(#"{"readOnlyHint":true,"openWorldHint":false}"#)
    }
  }
}
