using System.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>A document and the configuration that applies to it.</summary>
internal sealed record DocumentInput(FileFacts File, NSwagConfig? Config)
{
    /// <summary>
    /// A file is a document when its item says so or when a configuration names it. A configuration that names none applies
    /// to every document that none names, when it is the only one of a C# client. One that holds its document is a document.
    /// </summary>
    public static DocumentInput? From(FileFacts file, EquatableArray<ConfigResult> configs)
    {
        if (file.IsConfig)
        {
            var own = configs.FirstOrDefault(config => config.Config?.Path == file.Path)?.Config;
            return own?.EmbeddedDocument is null ? null : new DocumentInput(file, own);
        }

        var naming = configs.FirstOrDefault(config => config.DocumentPath == file.Path);
        if (naming is not null)
        {
            return new DocumentInput(file, naming.Config);
        }

        if (!file.IsDocument)
        {
            return null;
        }

        var clients = configs.Where(config => config.Config is not { HasClientSection: false }).ToList();
        return new DocumentInput(file, clients.Count == 1 && clients[0].Config is { NamesDocument: false } config ? config : null);
    }
}
