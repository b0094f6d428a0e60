import Geodesy
import Measuring

// NearestBench FOLDER [ANSWERS]: the cases of nearest.py on the work of a folder. With a second
// argument the answers of the last case are written to ANSWERS.i32 and ANSWERS.f64.
let work = NearestWork(folder: CommandLine.arguments[1])
var answers: NearestWork.Answers?
Side.serve { name, threads in
  answers = work.answers(to: name, threads: threads)
}
if CommandLine.arguments.count > 2, let answers {
  FlatFile.write(answers.points, to: CommandLine.arguments[2] + ".i32")
  FlatFile.write(answers.meters, to: CommandLine.arguments[2] + ".f64")
}
