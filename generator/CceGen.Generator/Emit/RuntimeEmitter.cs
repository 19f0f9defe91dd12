using System.Collections.Generic;
using CceGen.Generator.Model;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Emit;

/// <summary>Writes the public types that all others of a document share: the exception, and those of operation objects.</summary>
internal static class RuntimeEmitter
{
    public static IEnumerable<GeneratedFile> Emit(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return new GeneratedFile(model.ExceptionHintName, RuntimeFileEmitter.EmitClientType(RuntimeLibrary.In(RuntimeFolders.Client)[0], model));
        }

        var files = RuntimeLibrary.In(RuntimeFolders.LongRunning);
        for (var index = 0; index < model.LongRunningHintNames.Count; index++)
        {
            yield return new GeneratedFile(model.LongRunningHintNames[index], RuntimeFileEmitter.EmitClientType(files[index], model));
        }
    }
}
