/// A message of JSON-RPC 2.0, as the Model Context Protocol has them.
enum IncomingMessage: Equatable {
  /// Wants a reply under the same id.
  case request(MessageID, method: String, parameters: [String: JSONValue])
  /// Wants no reply.
  case notification(method: String)
  /// Replies to a request; this side makes none, so there is nothing to do about it.
  case response

  /// Reads a message.
  ///
  /// - Throws: ``MessageError`` with the id, where it could be read.
  init(_ value: JSONValue) throws(MessageError) {
    guard case .object(let object) = value else { throw MessageError(.invalidRequest) }
    let id = object["id"].flatMap(MessageID.init)
    guard object["jsonrpc"] == .string("2.0"), object["id"] == nil || id != nil else {
      throw MessageError(.invalidRequest, id: id)
    }
    guard let method = object["method"]?.text else {
      guard object["method"] == nil, object["result"] != nil || object["error"] != nil else {
        throw MessageError(.invalidRequest, id: id)
      }
      self = .response
      return
    }
    guard let id else {
      self = .notification(method: method)
      return
    }
    switch object["params"] {
    case nil: self = .request(id, method: method, parameters: [:])
    case .object(let parameters): self = .request(id, method: method, parameters: parameters)
    default: throw MessageError(.invalidParameters("params has to be an object"), id: id)
    }
  }
}
