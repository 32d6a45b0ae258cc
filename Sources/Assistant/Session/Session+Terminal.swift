extension Session {
  /// Talks with a person at a terminal until they leave.
  func converse() throws(SessionError) -> ExitStatus {
    try Dialogue(session: self).run()
    return status
  }
}
