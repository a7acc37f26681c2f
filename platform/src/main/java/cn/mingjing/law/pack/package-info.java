/** Rule packs: strict reading of documents as YAML, and the rulings that follow from them. */
@NullMarked
package cn.mingjing.law.pack;

import org.jspecify.annotations.NullMarked;
