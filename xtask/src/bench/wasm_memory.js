// Remembers the WebAssembly memories of a page, to ask for their size.
(() => {
  const memories = [];
  Object.defineProperty(window, 'klantreisWasmBytes', {
    value: () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
  });
  const keep = instance => {
    for (const value of Object.values(instance.exports)) {
      if (value instanceof WebAssembly.Memory) memories.push(value);
    }
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...parts) => {
      const made = await original.apply(WebAssembly, parts);
      keep(made.instance ?? made);
      return made;
    };
  }
})()
