import Glibc

extension FuzzReport {
  /// The report as lines: a line a target, then what went wrong.
  ///
  /// - Parameters:
  ///   - seed: What the inputs came from.
  ///   - time: How long all of it took.
  package func text(seed: UInt64, time: Duration) -> String {
    var lines = ["\(count) inputs from seed \(seed) in \(Self.seconds(time)) s"]
    for target in FuzzTarget.allCases {
      guard let count = counts[target] else { continue }
      let slow = slowest[target].map { "slowest \(Self.seconds($0.time)) s (\($0.number))" } ?? ""
      lines.append("\(target.rawValue): \(count), \(slow)")
    }
    lines.append("fingerprint \(String(fingerprint, radix: 16)), peak \(Self.peakMegabytes) MB")
    lines.append(faultCount == 0 ? "no faults" : "\(faultCount) faults:")
    lines += faults.map { "  \($0.number) (\($0.target.rawValue)): \($0.words)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func seconds(_ time: Duration) -> String {
    let milliseconds = Int(time / .milliseconds(1))
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// The most memory that this process had at once.
  private static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) / 1024
  }
}
