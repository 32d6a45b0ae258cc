import Glibc

/// A plot of figures against size, both on logarithmic scales, as SVG.
public struct GrowthPlot: Sendable {
  /// A line of the plot.
  struct Series {
    var name: String
    var color: String
    /// Size and value, both above 0.
    var points: [(x: Double, y: Double)]
  }

  private static let (width, height) = (640.0, 400.0)
  private static let (left, right, top, bottom) = (64.0, 150.0, 24.0, 48.0)

  let series: [Series]

  /// Plots the latency in milliseconds and the time to build in seconds.
  public init(_ figures: [IndexFigures]) {
    let line = { (name: String, color: String, value: (IndexFigures) -> Double) in
      Series(
        name: name, color: color,
        points: figures.map { (Double($0.passages), value($0)) }.filter { $0.0 > 0 && $0.1 > 0 })
    }
    series = [
      line("build, s", "#0072b2", \.buildSeconds), line("p99, ms", "#d55e00", \.p99),
      line("p50, ms", "#009e73", \.p50),
    ]
  }

  /// The decades that hold all values: powers of ten.
  static func decades(_ values: [Double]) -> ClosedRange<Int> {
    guard let least = values.min(), let most = values.max() else { return 0...1 }
    let low = Int(log10(least).rounded(.down))
    return low...max(low + 1, Int(log10(most).rounded(.up)))
  }

  /// Where a value stands between the ends of decades, 0…1.
  static func share(_ value: Double, in decades: ClosedRange<Int>) -> Double {
    (log10(value) - Double(decades.lowerBound))
      / Double(decades.upperBound - decades.lowerBound)
  }

  /// The file's text.
  public var svg: String {
    let points = series.flatMap(\.points)
    let (across, up) = (Self.decades(points.map(\.x)), Self.decades(points.map(\.y)))
    let x = { (share: Double) in
      Self.left + share * (Self.width - Self.left - Self.right)
    }
    let y = { (share: Double) in
      Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
    }
    let fixed = { (value: Double) in Figures.fixed(value, decimals: 1) }
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" font-family="sans-serif" "#
        + #"font-size="12">"#,
      #"<rect width="640" height="400" fill="white"/>"#,
    ]
    for power in across {
      let place = fixed(x(Self.share(pow(10, Double(power)), in: across)))
      lines.append(Self.rule(place, fixed(y(0)), place, fixed(y(1))))
      lines.append(Self.text(Self.label(power), place, fixed(y(0) + 18), anchor: "middle"))
    }
    for power in up {
      let place = y(Self.share(pow(10, Double(power)), in: up))
      lines.append(Self.rule(fixed(x(0)), fixed(place), fixed(x(1)), fixed(place)))
      lines.append(Self.text(Self.label(power), fixed(x(0) - 8), fixed(place + 4), anchor: "end"))
    }
    lines.append(Self.text("passages", fixed(x(0.5)), fixed(Self.height - 10), anchor: "middle"))
    for line in series {
      let path = line.points.map {
        fixed(x(Self.share($0.x, in: across))) + "," + fixed(y(Self.share($0.y, in: up)))
      }
      lines.append(
        #"<polyline fill="none" stroke-width="2" stroke="\#(line.color)" points=""#
          + path.joined(separator: " ") + #""/>"#)
      if let last = line.points.last {
        let place = fixed(y(Self.share(last.y, in: up)) + 4)
        let edge = fixed(x(Self.share(last.x, in: across)) + 8)
        lines.append(Self.text(line.name, edge, place, anchor: "start", color: line.color))
      }
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// A power of ten as people write it.
  static func label(_ power: Int) -> String {
    guard power > 0 else { return Figures.fixed(pow(10, Double(power)), decimals: -power) }
    return "1" + String(repeating: "0", count: power)
  }

  private static func rule(_ x1: String, _ y1: String, _ x2: String, _ y2: String) -> String {
    ##"<line stroke="#ddd" x1="\##(x1)" y1="\##(y1)" x2="\##(x2)" y2="\##(y2)"/>"##
  }

  private static func text(
    _ text: String, _ x: String, _ y: String, anchor: String, color: String = "black"
  ) -> String {
    ##"<text x="\##(x)" y="\##(y)" text-anchor="\##(anchor)" fill="\##(color)">\##(text)</text>"##
  }

  /// Writes the plot to a file.
  public func write(to path: String) throws(EvaluationError) {
    try FileBytes.write(Array(svg.utf8), to: path)
  }
}
