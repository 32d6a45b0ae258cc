/// Why a message gets an error for a reply.
struct MessageError: Error, Equatable {
  /// What is wrong.
  enum Kind: Equatable {
    /// The line is no JSON.
    case parse
    /// The line is longer than this number of bytes.
    case tooLong(bytes: Int)
    /// The JSON is no request.
    case invalidRequest
    /// There is no such method.
    case unknownMethod(String)
    /// The method does not take these parameters, for this reason.
    case invalidParameters(String)
    /// There is no such tool.
    case unknownTool(String)
    /// The request is made in a revision of the protocol that is not spoken here.
    case unsupportedRevision(String)
  }

  var kind: Kind
  /// The id of the request; nil where it could not be read.
  var id: MessageID?

  init(_ kind: Kind, id: MessageID? = nil) {
    self.kind = kind
    self.id = id
  }

  /// The number that JSON-RPC 2.0, or the protocol, has for it.
  var code: Int {
    switch kind {
    case .parse, .tooLong: -32700
    case .invalidRequest: -32600
    case .unknownMethod: -32601
    case .invalidParameters, .unknownTool: -32602
    // The protocol's own.
    case .unsupportedRevision: -32022
    }
  }
}
