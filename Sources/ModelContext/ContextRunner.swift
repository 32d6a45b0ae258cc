import Answering
package import Assistant
import Manual
import Terminal

/// Serves the Model Context Protocol over standard input and output, a message a line.
package enum ContextRunner {
  /// Replies to messages until the input ends.
  ///
  /// Nothing but messages goes to standard output; what goes wrong is told on standard error and
  /// becomes the status.
  package static func run(_ settings: SessionSettings) -> ExitStatus {
    SessionRunner.withKnowledge(settings, readsInput: true) { knowledge in
      var server = ContextServer(
        knowledge: knowledge,
        options: AnswerOptions(passages: min(settings.passages, Tool.mostPassages)),
        version: Release.version)
      return serve(&server)
    }
  }

  private static func serve(_ server: inout ContextServer) -> ExitStatus {
    var reader = LineReader(lineBound: ContextServer.lineBound)
    do {
      while let line = try reader.next() {
        let isBlank = line.text.allSatisfy(\.isWhitespace)
        let reply =
          line.isTruncated
          ? ContextServer.replyToOverlongLine : isBlank ? nil : server.reply(to: line.text)
        if let reply { try TextOutput.standardOutput.write(reply + "\n") }
      }
      return .answered
    } catch {
      if case .closedPipe? = error as? WriteError { return .closedPipe }
      SessionRunner.complain("askguide: \(error)")
      return .failure
    }
  }
}
