package cn.mingjing.database;

/** The database as its owner sees it, every table of it: to be read as a whole by whoever copies it. Nothing can be written through it. */
public interface WholeDatabase {

    /**
     * One state of everything, whatever others write meanwhile.
     *
     * @return to be closed soon: while it is open the server keeps all that others replace
     */
    DatabaseState state();
}
