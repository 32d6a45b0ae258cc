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
        if case .unsupportedRevision(let asked) = error.kind { write(asked, to: &inner) }
      }
    }
  }

  /// Which revisions would have been understood.
  private static func write(_ asked: String, to inner: inout JSONWriter) {
    inner.key("data")
    inner.object { data in
      data.key("supported")
      data.array(RequestTerms.standaloneRevisions + RequestTerms.agreedRevisions) { $0.string($1) }
      data.key("requested")
      data.string(String(asked.prefix(80)))
    }
  }

  /// Replies to several messages at once, on a line.
  static func batch(_ replies: [String]) -> String {
    "[" + replies.joined(separator: ",") + "]"
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
