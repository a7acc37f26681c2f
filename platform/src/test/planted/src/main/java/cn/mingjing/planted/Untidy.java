package cn.mingjing.planted;

/** Is not formatted: spotless has to object. */
final class Untidy {
  private Untidy( ) { }
        static int one() {return 1 ;}
}
