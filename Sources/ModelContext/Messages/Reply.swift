import Rendering

/// Writes replies, a line each, without its end.
enum Reply {
  /// A reply with a result, which `write` writes as an object's members.
  static func result(to id: MessageID, _ write: (inout JSONWriter) -> Void) -> String {
    message(id) { object in
      object.key("result")
      object.object(write)
    }
  }

  static func error(_ error: MessageError) -> String {
    message(error.id) { object in
      object.key("error")
      object.object { inner in
        inner.key("code")
        inner.integer(error.code)
        inner.key("message")
        inner.string(error.description)
      }
    }
  }

  private static func message(
    _ id: MessageID?, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.key("jsonrpc")
      object.string("2.0")
      object.key("id")
      if let id { id.write(to: &object) } else { object.literal("null") }
      write(&object)
    }
    return writer.text
  }
}
