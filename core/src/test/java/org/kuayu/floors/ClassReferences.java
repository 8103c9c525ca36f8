package org.kuayu.floors;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one compiled class refers to, read from its constant pool: classes, and members as {@code owner.name}. Method
 * references and lambdas are in it like calls.
 *
 * @param name the class, with dots
 * @param classes the classes that it names, with dots
 * @param members the methods and fields that it names
 */
record ClassReferences(String name, Set<String> classes, Set<String> members) {
    /** Every class under the folder. */
    static List<ClassReferences> under(Path folder) throws IOException {
        var all = new ArrayList<ClassReferences>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                all.add(read(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    static ClassReferences read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != 0xCAFEBABE) {
                throw new IOException("no class");
            }
            in.readInt();
            Pool pool = Pool.read(in);
            in.readUnsignedShort();
            return pool.references(in.readUnsignedShort());
        }
    }

    /** The constants that matter, by their index. */
    private record Pool(Map<Integer, String> texts, Map<Integer, Integer> names, Map<Integer, int[]> pairs, Set<Integer> members) {
        static Pool read(DataInputStream in) throws IOException {
            var pool = new Pool(new HashMap<>(), new HashMap<>(), new HashMap<>(), new TreeSet<>());
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                pool.take(i, tag, in);
                i += tag == 5 || tag == 6 ? 1 : 0;
            }
            return pool;
        }

        private void take(int index, int tag, DataInputStream in) throws IOException {
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 3, 4 -> in.readInt();
                case 5, 6 -> in.readLong();
                case 7 -> names.put(index, in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11 -> {
                    pairs.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    members.add(index);
                }
                case 12 -> pairs.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                case 17, 18 -> in.readInt();
                default -> throw new IOException("constant of kind " + tag);
            }
        }

        private String className(int index) {
            return texts.get(names.get(index)).replace('/', '.');
        }

        ClassReferences references(int self) {
            var classes = new TreeSet<String>();
            names.keySet().forEach(index -> classes.add(className(index)));
            var called = new TreeSet<String>();
            for (int member : members) {
                int[] pair = pairs.get(member);
                called.add(className(pair[0]) + "." + texts.get(pairs.get(pair[1])[0]));
            }
            return new ClassReferences(className(self), classes, called);
        }
    }
}
