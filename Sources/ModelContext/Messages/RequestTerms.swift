/// What a request says of the revision of the protocol that it is made in.
///
/// Up to 2025-11-25 revisions are agreed on once, by `initialize`; from 2026-07-28 on each request
/// names its own, and nothing is taken over from the one before.
enum RequestTerms: Equatable {
  /// As was agreed on by `initialize`.
  case agreed
  /// By itself: the reply tells what kind it is and who replies.
  case standalone

  /// The revisions in which requests stand by themselves, latest first.
  static let standaloneRevisions = ["2026-07-28"]
  /// The revisions that are agreed on, latest first.
  static let agreedRevisions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
  /// The one of them in which several messages may stand on one line.
  static let batchedRevision = "2025-03-26"

  private static let revisionKey = "io.modelcontextprotocol/protocolVersion"
  private static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"

  /// Reads the parameters of a request.
  ///
  /// - Throws: ``MessageError`` where the revision is not spoken here, or something it wants is missing.
  init(_ parameters: [String: JSONValue], method: String, id: MessageID) throws(MessageError) {
    var meta: [String: JSONValue] = [:]
    switch parameters["_meta"] {
    case nil: break
    case .object(let given): meta = given
    default: throw MessageError(.invalidParameters("_meta has to be an object"), id: id)
    }
    guard let revision = meta[Self.revisionKey] else {
      guard method != "server/discover" else {
        throw MessageError(.invalidParameters("_meta has to hold \(Self.revisionKey)"), id: id)
      }
      self = .agreed
      return
    }
    guard let revision = revision.text else {
      throw MessageError(.invalidParameters("\(Self.revisionKey) has to be a text"), id: id)
    }
    if Self.agreedRevisions.contains(revision), method != "server/discover" {
      self = .agreed
      return
    }
    guard Self.standaloneRevisions.contains(revision) else {
      throw MessageError(.unsupportedRevision(revision), id: id)
    }
    guard case .object = meta[Self.capabilitiesKey] else {
      throw MessageError(.invalidParameters("_meta has to hold \(Self.capabilitiesKey)"), id: id)
    }
    self = .standalone
  }
}
