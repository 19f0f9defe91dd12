using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Runtime;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the files that all others of a document call: the exception and the helpers.</summary>
internal static class RuntimeEmitter
{
    public static IEnumerable<GeneratedFile> Emit(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return new GeneratedFile(model.ExceptionHintName, ExceptionEmitter.Emit(model));
        }

        if (model.LongRunning is { } longRunning)
        {
            foreach (var (hintName, text) in longRunning.HintNames.Zip(LongRunningTypes.Emit(model), (hintName, text) => (hintName, text)))
            {
                yield return new GeneratedFile(hintName, text);
            }
        }

        foreach (var file in Helpers(model))
        {
            yield return new GeneratedFile($"{model.File.Namespace}/{RuntimeFile.SubNamespace}/{file.TypeName}.g.cs", file.Text);
        }
    }

    private static IEnumerable<RuntimeFile> Helpers(RuntimeModel model)
    {
        yield return BufferPoolTemplate.Emit(model.File);
        if (model.HasClients)
        {
            yield return OperationRequestTemplate.Emit(model.File);
            yield return RequestRootTemplate.Emit(model.File);
            yield return RequestUrlBuilderTemplate.Emit(model.File);
            yield return RequestHeaderExtensionsTemplate.Emit(model.File);
            yield return WireTextTemplate.Emit(model.File);
            yield return ResponseBodyStreamTemplate.Emit(model.File);
            yield return ResponseTextTemplate.Emit(model.File);
            yield return ResponseFactsTemplate.Emit(model.File);
        }

        if (model.LongRunning is not null)
        {
            yield return PollingPaceTemplate.Emit(model.File, model.ExceptionName);
            yield return PollingLimitTemplate.Emit(model.File);
            yield return RetryAfterHintTemplate.Emit(model.File);
        }

        foreach (var file in JsonDialects.For(model.File.Json).RuntimeFiles(model))
        {
            yield return file;
        }
    }
}
