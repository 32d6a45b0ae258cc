import ArgumentParser
import Glibc

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

/// Writes a line to standard error.
func complain(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
