package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The codec of a record: its components in order, read back through its constructor. */
record RecordCodec(Constructor<?> constructor, List<Method> accessors, List<Codec> components) implements Codec {
    static RecordCodec of(Class<?> type, Codecs codecs) {
        try {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Constructor<?> constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            List<Method> accessors =
                    components.stream().map(RecordComponent::getAccessor).toList();
            Stream.concat(Stream.of(constructor), accessors.stream()).forEach(member -> member.setAccessible(true));
            List<Codec> codecsOfComponents = Arrays.stream(type.getRecordComponents())
                    .map(component -> codecs.of(component.getGenericType()))
                    .toList();
            return new RecordCodec(constructor, accessors, codecsOfComponents);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its constructor", impossible);
        }
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        for (int i = 0; i < components.size(); i++) {
            components.get(i).write(component(value, i), out);
        }
    }

    private Object component(Object value, int index) {
        try {
            return accessors.get(index).invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessors of records only return", impossible);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IOException("values that are none of " + constructor.getDeclaringClass(), refused);
        }
    }
}
