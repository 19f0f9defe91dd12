using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Runtime;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>The helper types of generated code that call System.Text.Json.</summary>
internal static partial class SystemTextJsonRuntime
{
    public static IEnumerable<RuntimeFile> Files(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return RuntimeTemplate.Emit(
                model.File,
                "JsonBody",
                JsonBody,
                "System",
                "System.IO",
                "System.Net.Http",
                "System.Net.Http.Headers",
                "System.Text",
                "System.Text.Json",
                "System.Threading",
                "System.Threading.Tasks");
        }

        if (model.HasClients)
        {
            yield return RuntimeTemplate.Emit(model.File, "JsonLimits", JsonLimits, "System", "System.Runtime.CompilerServices", "System.Text.Json");
            yield return RuntimeTemplate.Emit(model.File, "JsonValueCounter", JsonValueCounter, "System", "System.Text.Json");
            yield return RuntimeTemplate.Emit(
                model.File, "JsonValueStream", JsonValueStream, "System", "System.IO", "System.Threading", "System.Threading.Tasks");
        }

        if (model.HasEnums)
        {
            yield return Converter(model, "TextJsonConverter", TextJsonConverter);
        }

        if (model.HasRequiredValues)
        {
            yield return Converter(model, "NullAsDefaultJsonConverter", NullAsDefaultJsonConverter);
        }

        if (model.HasDates)
        {
            yield return Converter(model, "DateJsonConverter", DateJsonConverter, "System.Globalization");
        }

        if (model.HasOptionalNullable)
        {
            yield return RuntimeTemplate.Emit(model.File, "Settable", Settable, "System", "System.Collections.Generic");
            yield return Converter(model, "SettableJsonConverter", SettableJsonConverter);
        }

        if (model is { HasOptionalNullable: true, HasDates: true })
        {
            yield return Converter(model, "SettableDateJsonConverter", SettableDateJsonConverter);
        }
    }

    private static RuntimeFile Converter(RuntimeModel model, string typeName, string text, params string[] namespaces) =>
        RuntimeTemplate.Emit(model.File, typeName, text, namespaces.Concat(["System", "System.Text.Json", "System.Text.Json.Serialization"]));
}
