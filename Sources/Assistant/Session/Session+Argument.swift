extension Session {
  /// Answers the one question that was given as an argument.
  func answerArgument(_ question: String) throws(SessionError) -> ExitStatus {
    try write(reply(to: question))
    return status
  }
}
