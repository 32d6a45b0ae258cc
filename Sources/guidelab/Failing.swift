import ArgumentParser
import Glibc
import Rendering

/// Does some work; an error is told on standard error and ends the command with status 2.
///
/// Exit codes that the work throws itself pass through.
func failing(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch {
    complain("guidelab: \(error)")
    throw ExitCode(2)
  }
}

/// Writes lines to standard error, with nothing in them that acts on a terminal.
func complain(_ text: String) {
  let bytes = Array((visible(text) + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Lines as they are but for what would act on a terminal.
func visible(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { ControlCharacters.visible(String($0)) }.joined(separator: "\n")
}
