import Geodesy
import Measuring

// NearestBench FOLDER [ANSWERS]: the cases of nearest.py on the work of a folder. With a second
// argument the answers of the last case are written to ANSWERS.i32 and ANSWERS.f64.
// NearestBench brute PLACES POINTS: how many answers differ from brute force with Karney's method.
let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "brute", let places = Int(arguments[2]),
  let points = Int(arguments[3])
{
  print("\(BruteForce.differences(places: places, points: points)) of \(places) differ")
} else {
  let work = NearestWork(folder: arguments[1])
  var answers: NearestWork.Answers?
  Side.serve { name, threads in answers = work.answers(to: name, threads: threads) }
  if arguments.count > 2, let answers {
    FlatFile.write(answers.points, to: arguments[2] + ".i32")
    FlatFile.write(answers.meters, to: arguments[2] + ".f64")
  }
}
