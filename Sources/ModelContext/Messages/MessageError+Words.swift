extension MessageError: CustomStringConvertible {
  /// What is wrong, for whoever wrote the client.
  var description: String {
    switch kind {
    case .parse: "Parse error: the line is no JSON"
    case .tooLong(let bytes): "Parse error: the line is longer than \(bytes) bytes"
    case .invalidRequest: "Invalid request: no message of JSON-RPC 2.0"
    case .unknownMethod(let name): "Method not found: \(name.prefix(80))"
    case .invalidParameters(let reason): "Invalid params: \(reason)"
    case .unsupportedRevision: "Unsupported protocol version"
    case .unknownTool(let name): "Unknown tool: \(name.prefix(80))"
    }
  }
}
