using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Responses;

/// <summary>The token that cancels what a method does until it returns: the caller's, or one that its timeout cancels as well.</summary>
internal static class CallToken
{
    /// <summary>Writes the lines that the token comes from.</summary>
    public static void Write(SourceFile file, OperationModel model)
    {
        if (model.HasTimeout)
        {
            var timeout = CallLocals.Of("timeout", model);
            file.Body.Line($"using var {timeout} = _options?.StartTimeout(cancellationToken);");
            file.Body.Line($"var {Of(model)} = {timeout}?.Token ?? cancellationToken;");
        }
    }

    /// <summary>The token as an expression.</summary>
    public static string Of(OperationModel model) => model.HasTimeout ? CallLocals.Of("callToken", model) : "cancellationToken";
}
